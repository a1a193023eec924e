import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { LocalizedText } from '@/components/ui/localized-text';
import { localDate } from '@/lib/core/zoned-time';
import { type TimeLeft, timeLeft } from '@/lib/visits/rules/pipeline';
import type { VisitLine } from '@/lib/visits/types';
import { VisitAction } from './visit-action';
import type { VisitBrief } from './visit-brief';
import { STATUS_LOOKS } from './visit-status';
import { useVisitWords } from './visit-words';

export type RowProps = {
  visit: VisitLine;
  brief: VisitBrief;
  isChosen: boolean;
  timeZone: string;
  today: string;
  /** Where it is chosen. */
  chooseHref: string;
  agendaHref: string;
  newHref: string;
};

/** One request: where it stands, what was said, what runs out, and the one thing to do. */
export function VisitRow(props: RowProps) {
  const { visit, brief, isChosen, timeZone, today, chooseHref, agendaHref, newHref } = props;
  const t = useTranslations('vocabulary.visitStatus');
  const words = useVisitWords({ timeZone, today });
  const askedOn = visit.askedAt === null ? null : localDate(visit.askedAt, timeZone);
  const left = timeLeft(visit, today, askedOn);
  return (
    <li className="vst" aria-current={isChosen || undefined}>
      <Icon name={STATUS_LOOKS[visit.status].icon} />
      <div>
        <Link className="vst-name" href={chooseHref}>
          <LocalizedText text={visit.topic} />
          <span className="vh">, {t(visit.status)}</span>
        </Link>
        <p>{words.place(visit)}</p>
      </div>
      <div>
        <span className={visit.sessions.length > 0 ? 'num' : 'mut'}>{words.start(visit)}</span>
        <p>{words.who(visit)}</p>
      </div>
      <div>
        {words.asked(visit)}
        <p>{words.remark(visit)}</p>
      </div>
      <div className="vst-do">
        <VisitAction visit={brief} agendaHref={agendaHref} newHref={newHref} />
      </div>
      {left && <Lead left={left} text={words.left(left)} />}
    </li>
  );
}

const TONES = {
  plain: { className: '', icon: null },
  warn: { className: 'w', icon: 'warn' },
  danger: { className: 'd', icon: 'error' },
} as const;

/** How much of the time is gone, as a bar and as a sentence. */
function Lead({ left: { tone, gone }, text }: { left: TimeLeft; text: string }) {
  const { className, icon } = TONES[tone];
  return (
    <div className={`lead ${className}`}>
      <svg className="lead-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="lead-all" width="100" height="6" />
        <rect width={Math.round(gone * 100)} height="6" />
      </svg>
      <span className={icon ? 'b' : 'mut'}>
        {icon && <Icon name={icon} size={14} />} {text}
      </span>
    </div>
  );
}
