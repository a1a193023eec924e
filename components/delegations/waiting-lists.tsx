import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryChip } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import type { Waiting } from '@/lib/delegations/types';
import { formatDay } from '@/lib/i18n/format';
import { delegationsHref, missingHref } from './links';

/** Who has to act, on what, until when: what the other side owes us at the left, what we owe at the right. */
export function WaitingLists({
  activity,
  waiting,
  isStaff,
  mayInvite,
}: {
  activity: Activity;
  waiting: readonly Waiting[];
  /** A focal point reads the same lists from the other side. */
  isStaff: boolean;
  /** Whether the viewer can give somebody an account, who would nominate. */
  mayInvite: boolean;
}) {
  const t = useTranslations('delegations.waiting');
  const ours = waiting.filter(({ party }) => party === 'coordinator');
  const theirs = waiting.filter(({ party }) => party !== 'coordinator');
  const sides = isStaff
    ? ([
        ['ours', theirs],
        ['theirs', ours],
      ] as const)
    : ([
        ['you', theirs.filter(({ party }) => party === 'focal_point')],
        ['others', waiting.filter(({ party }) => party !== 'focal_point')],
      ] as const);
  return (
    <section>
      <SectionHead title={t('title')} aside={<span className="mut">{t('order')}</span>} />
      <div className="led">
        {sides.map(([side, lines]) => (
          <div key={side}>
            <h3>
              {t(side)} <span className="mut num">{lines.length}</span>
            </h3>
            {lines.length === 0 && <p className="mut att-none">{t('nothing')}</p>}
            <Lines lines={lines.slice(0, FIRST)} activity={activity} mayInvite={mayInvite} />
            {lines.length > FIRST && (
              <details>
                <summary>{t('more', { count: lines.length - FIRST })}</summary>
                <Lines lines={lines.slice(FIRST)} activity={activity} mayInvite={mayInvite} />
              </details>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** As many as are read at a glance; the others are folded away. */
const FIRST = 7;

type LinesProps = { activity: Activity; mayInvite: boolean };

function Lines({ lines, ...rest }: LinesProps & { lines: readonly Waiting[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <Line key={`${line.country} ${line.code}`} line={line} {...rest} />
      ))}
    </ul>
  );
}

/** People are in the list of participants; places, questions and submissions on the delegation's page. */
const ON_PAGE: readonly Waiting['code'][] = ['places', 'submission', 'answers', 'decisions'];

function Line({ line, activity, mayInvite }: LinesProps & { line: Waiting }) {
  const t = useTranslations('delegations.waiting');
  const locale = useLocale();
  const { party, names, country, code, count, due, state, step } = line;
  const who = () => {
    if (party === 'embassy') return t('embassy');
    if (names.length > 0) return names.join(', ');
    return t(party === 'coordinator' ? 'coordinators' : 'noFocal');
  };
  const late = { overdue: ' late', soon: ' soon' }[state as 'overdue' | 'soon'] ?? '';
  return (
    <li>
      <span className="who">
        <CountryChip code={country} /> {who()}
        {mayInvite && party === 'focal_point' && names.length === 0 && (
          <>
            {' '}
            <Link className="lk" href="/users/invite">
              {t('invite')}
            </Link>
          </>
        )}
      </span>
      <span className={`age${late}`}>
        {due !== null &&
          t(state === 'overdue' ? 'overdue' : 'due', {
            day: formatDay(locale, due - 1, activity.timeZone),
          })}
      </span>
      <p>
        <Link
          className="lk"
          href={
            ON_PAGE.includes(code)
              ? delegationsHref(activity, country)
              : missingHref(activity, country, step)
          }
        >
          {t(`what.${code}`, { count })}
        </Link>
      </p>
    </li>
  );
}
