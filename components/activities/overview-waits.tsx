import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { CountryChip } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import type { Activity } from '@/lib/activities/types';
import { localized } from '@/lib/core/localized';
import { DAY } from '@/lib/core/zoned-time';
import type { Wait } from '@/lib/dashboard/types';
import { formatDay, formatTime } from '@/lib/i18n/format';
import { activityPath } from './links';
import { RemindHost } from './remind-host';

type Props = { waits: readonly Wait[]; activity: Activity; at: number; today: string };

/** What we wait for at the left, what others wait for at the right. */
export function OverviewWaits(props: Props) {
  const t = useTranslations('overview.waits');
  const of = (side: Wait['side']) => props.waits.filter((wait) => wait.side === side);
  const others = of('others');
  return (
    <section>
      <SectionHead title={t('title')} aside={t('order')} />
      <div className="led">
        <div>
          <Side {...props} side="ours" waits={of('ours')} />
        </div>
        <div>
          <Side {...props} side="theirs" waits={of('theirs')} />
          {others.length > 0 && <Side {...props} side="others" waits={others} />}
        </div>
      </div>
    </section>
  );
}

/** As many as are read at a glance; the others are folded away. */
const FIRST = 6;

function Side({ side, waits, ...rest }: Props & { side: Wait['side'] }) {
  const t = useTranslations('overview.waits');
  const delegations = useTranslations('delegations.waiting');
  return (
    <>
      <h3>
        <span>{t(side)}</span>
        <span className="mut num">{waits.length}</span>
      </h3>
      {waits.length === 0 && <p className="mut att-none">{t('nothing')}</p>}
      <Lines {...rest} waits={waits.slice(0, FIRST)} />
      {waits.length > FIRST && (
        <details>
          <summary>{delegations('more', { count: waits.length - FIRST })}</summary>
          <Lines {...rest} waits={waits.slice(FIRST)} />
        </details>
      )}
    </>
  );
}

function Lines({ waits, ...rest }: Props) {
  return (
    <ul>
      {waits.map((wait) => (
        <Line key={wait.key} wait={wait} {...rest} />
      ))}
    </ul>
  );
}

function Line({ wait, activity, at, today }: Omit<Props, 'waits'> & { wait: Wait }) {
  const t = useTranslations('overview.waits');
  const who = useWho(wait);
  return (
    <li>
      <span className="who">
        {'country' in wait.who && <CountryChip code={wait.who.country} />}{' '}
        {wait.action === 'remind' ? (
          <Link href={activityPath(activity, wait.path)}>{who}</Link>
        ) : (
          who
        )}
      </span>
      <span className={`age${wait.isPressing ? ' late' : ''}`}>
        <Age wait={wait} activity={activity} at={at} today={today} />
      </span>
      <p>
        {wait.what.map((what, index) => (
          <Fragment key={what.code}>
            {index > 0 && '; '}
            <What what={what} zone={activity.timeZone} />
          </Fragment>
        ))}
      </p>
      <span className="a">
        {wait.action === 'remind' && wait.visitId ? (
          <RemindHost
            visitId={wait.visitId}
            words={{
              remind: t('action.remind'),
              host: who,
              reminding: t('reminding'),
              reminded: t('reminded'),
            }}
          />
        ) : (
          <Link className="lk sm" href={activityPath(activity, wait.path)}>
            {t(`action.${wait.action}`)}
            <span className="vh">: {who}</span>
          </Link>
        )}
      </span>
    </li>
  );
}

function useWho({ who }: Wait): string {
  const t = useTranslations('overview.waits');
  const countries = useTranslations('vocabulary.country');
  const locale = useLocale();
  if ('country' in who) {
    if (who.party === 'embassy') return t('embassy');
    if (who.names.length > 0) return who.names.join(', ');
    return who.party === 'focal_point' ? t('noFocal') : countries(who.country);
  }
  const place = localized(who.name, locale).text;
  return who.city ? t('place', { place, city: localized(who.city, locale).text }) : place;
}

/** A date that presses, else how long it has lasted, else the date. */
function Age({ wait, activity, at, today }: Omit<Props, 'waits'> & { wait: Wait }) {
  const t = useTranslations('overview.waits');
  const locale = useLocale();
  const { side, since, dueOn, isPressing } = wait;
  if (since !== null && !(isPressing && side === 'theirs')) {
    return t('age', { days: Math.floor((at - since) / DAY) });
  }
  if (dueOn === null) return null;
  if (dueOn === today) return t('dueToday');
  const day = formatDay(locale, dueOn, activity.timeZone);
  if (dueOn < today) return t('overdue', { day });
  return isPressing ? t('dueTomorrow') : t('due', { day });
}

function What({ what, zone }: { what: Wait['what'][number]; zone: string }) {
  const t = useTranslations('overview.waits');
  const words = useTranslations('delegations.waiting.what');
  const locale = useLocale();
  if ('count' in what) return words(what.code, { count: what.count });
  const values = what.at === null ? null : timeValues(locale, what.at, zone);
  switch (what.code) {
    case 'yes':
      return values ? t('yes', values) : t('yesDates');
    case 'settle':
      return values ? t('settleFor', values) : t('settle');
    case 'place':
      return values ? t('askFor', values) : t('placeIt');
    default:
      return t('nameList');
  }
}

function timeValues(locale: ReturnType<typeof useLocale>, at: number, zone: string) {
  return { day: formatDay(locale, at, zone), time: formatTime(at, zone) };
}
