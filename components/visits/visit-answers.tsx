import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import { termsOffered } from '@/lib/visits/rules/stated-terms';
import type { VisitAnswer, VisitDetail } from '@/lib/visits/types';
import { SettleButtons, TakeTerms } from './settle-buttons';
import { useMoment } from './use-moment';
import { useVisitWords } from './visit-words';

type Props = {
  visit: VisitDetail;
  timeZone: string;
  today: string;
};

/** What somebody of the host answered by the link; those kept aside first say what they do not fit. */
export function VisitAnswers({ visit, ...around }: Props) {
  const t = useTranslations('visits.answers');
  if (visit.answers.length === 0) return <p className="mid">{t('none')}</p>;
  const terms = termsOffered(visit.terms, visit.answers);
  const open = visit.answers.filter(({ settledAt }) => settledAt === null);
  const settled = visit.answers.filter(({ settledAt }) => settledAt !== null);
  return (
    <ul className="vs-answers">
      {[...open, ...settled].map((answer) => (
        <li key={answer.id}>
          <Answer answer={answer} visit={visit} {...around} />
          {terms?.answerId === answer.id &&
            (terms.isTaken ? (
              <p className="mut">{t('termsTaken')}</p>
            ) : (
              <TakeTerms answerId={answer.id} version={visit.terms.version} />
            ))}
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer, visit, timeZone, today }: Props & { answer: VisitAnswer }) {
  const t = useTranslations('visits');
  const statuses = useTranslations('vocabulary.visitStatus');
  const moment = useMoment(timeZone);
  const words = useVisitWords({ timeZone, today });
  const { by, at, seen, settledAt, settledBy } = answer;
  const stands = visit.agreed ?? visit.offered;
  const status = statuses(visit.status);
  const standing = stands ? t('and', { first: status, second: words.range(stands) }) : status;
  return (
    <>
      <div className="row">
        <b>{t(`answers.${answer.answer}`)}</b>
        <span className="sp" />
        <span className="mut">
          {t('answers.by', { name: by ?? t('answers.someone'), when: moment(at) })}
        </span>
      </div>
      <p className="mid">
        {seen ? t('answers.seen', { when: words.range(seen) }) : t('answers.seenDates')}
      </p>
      <Said answer={answer} windows={words.windows(answer)} />
      {settledAt === null ? (
        <Note
          tone="warn"
          title={t('answers.keptAside')}
          actions={<SettleButtons answerId={answer.id} />}
        >
          {t('answers.keptBody', { standing })}
        </Note>
      ) : (
        settledBy && (
          <p className="mut">
            {t('answers.settledBy', { name: settledBy, when: moment(settledAt) })}
          </p>
        )
      )}
    </>
  );
}

function Said({ answer, windows }: { answer: VisitAnswer; windows: string }) {
  const t = useTranslations('visits');
  const { contact, speakers, entryRules, note } = answer;
  const entry = useEntryWords(answer);
  const named = [contact?.name, contact?.email, contact?.phone].filter(Boolean).join(', ');
  const who = speakers
    .map(({ name, jobTitle }) => [name, jobTitle].filter(Boolean).join(', '))
    .join('; ');
  const lines = [
    windows && t('windows', { windows }),
    named && t('answers.contact', { contact: named }),
    who && t('answers.speakers', { speakers: who }),
    entry && t('answers.entry', { entry }),
    entryRules && t('answers.entryRules', { rules: entryRules }),
    note,
  ].filter(Boolean);
  return lines.map((line) => <p key={line}>{line}</p>);
}

/** What they stated of their gate. */
function useEntryWords({ entry }: VisitAnswer): string {
  const t = useTranslations('visits.answers');
  const photos = useTranslations('hosts.photos');
  const fields = useTranslations('hosts.nameListField');
  if (!entry) return '';
  const { asksForId, gate, parking, nameListDays, nameListFields } = entry;
  return [
    asksForId !== null && t(asksForId ? 'id' : 'noId'),
    entry.photos && t('photos', { answer: photos(entry.photos) }),
    gate && t('gate', { gate }),
    parking && t('parking', { parking }),
    nameListDays !== null && t('list', { days: nameListDays }),
    nameListFields.map((field) => fields(field)).join(', '),
  ]
    .filter(Boolean)
    .join('; ');
}
