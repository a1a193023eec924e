import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ActivityStatusMark } from '@/components/activities/activity-status';
import { activityHref } from '@/components/activities/links';
import { IllustrativeChip } from '@/components/projects/illustrative-mark';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import type { ActivitySummary } from '@/lib/activities/types';
import { datesBetween } from '@/lib/core/zoned-time';
import { shortMonth } from './month';

/** The next activities by date: when, what, how many people. */
export function ComingUp({ activities }: { activities: readonly ActivitySummary[] }) {
  const t = useTranslations('dashboard.comingUp');
  return (
    <section>
      <SectionHead
        title={t('title')}
        aside={
          <Link className="lk lab" href="/projects">
            {t('all')}
          </Link>
        }
      />
      {activities.length === 0 ? (
        <p className="mut att-none">{t('none')}</p>
      ) : (
        <ul className="ups">
          {activities.map((activity) => (
            <ComingActivity key={activity.id} activity={activity} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ComingActivity({ activity }: { activity: ActivitySummary }) {
  const t = useTranslations('dashboard.comingUp');
  const locale = useLocale();
  const { startsOn, endsOn, confirmed, places, countries } = activity;
  return (
    <li className="up">
      <time className="dt" dateTime={startsOn}>
        {Number(startsOn.slice(8))}
        <small>{shortMonth(locale, startsOn)}</small>
      </time>
      <div>
        <Link className="b up-l" href={activityHref(activity)}>
          <LocalizedText text={activity.title} />
        </Link>{' '}
        <IllustrativeChip project={activity.project} />
        <p>
          {t('facts', {
            days: datesBetween(startsOn, endsOn).length,
            confirmed,
            places,
            countries,
          })}
        </p>
      </div>
      <ActivityStatusMark status={activity.status} />
    </li>
  );
}
