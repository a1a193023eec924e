import { useTranslations } from 'next-intl';
import { DAY } from '@/lib/core/zoned-time';
import type { VisitStepLine } from '@/lib/visits/types';
import { useMoment } from './use-moment';

/** What happened, the newest first, with how long the side whose turn it was then took. */
export function VisitHistory({
  steps,
  timeZone,
  now,
}: {
  steps: readonly VisitStepLine[];
  timeZone: string;
  now: number;
}) {
  const t = useTranslations('visits.history');
  const moment = useMoment(timeZone);
  if (steps.length === 0) return <p className="mid">{t('none')}</p>;
  const lines = steps.map((step, index) => ({ ...step, until: steps[index + 1]?.at ?? now }));
  return (
    <ol className="vs-hist">
      {lines.toReversed().map((line) => (
        <li key={line.id}>
          <div className="row">
            <b>{t(`step.${line.step}`)}</b>
            <span className="sp" />
            <time className="mut" dateTime={new Date(line.at).toISOString()}>
              {moment(line.at)}
            </time>
          </div>
          <p className="mid">
            <By line={line} />
            {line.turn !== 'nobody' &&
              `, ${t(line.turn === 'us' ? 'waitedUs' : 'waitedHost', {
                days: Math.max(0, Math.floor((line.until - line.at) / DAY)),
              })}`}
          </p>
          {line.note && <p className="vs-note">{line.note}</p>}
        </li>
      ))}
    </ol>
  );
}

const BY_HOST: readonly string[] = [
  'answered_yes',
  'answered_another_time',
  'answered_no',
  'answer_kept_aside',
  'slides_uploaded',
];

/** Who did it: one of ours, to somebody of the host, or the host. */
function By({ line: { user, contact, step } }: { line: VisitStepLine }) {
  const t = useTranslations('visits.history');
  if (!user && BY_HOST.includes(step)) {
    return contact ? t('byContact', { name: contact }) : t('byHost');
  }
  const who = user ?? t('bySapar');
  return contact ? t('to', { who, name: contact }) : who;
}
