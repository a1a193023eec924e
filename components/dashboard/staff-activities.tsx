import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActivityStatusMark } from '@/components/activities/activity-status';
import { activityHref } from '@/components/activities/links';
import { IllustrativeChip } from '@/components/projects/illustrative-mark';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import { DateRange } from '@/components/ui/time';
import type { ActivitySummary } from '@/lib/activities/types';

/** The activities that somebody works on now: which, when, how many people, how far the agenda is. */
export function StaffActivities({ activities }: { activities: readonly ActivitySummary[] }) {
  const t = useTranslations('dashboard.work');
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
        <TableBox label={t('title')}>
          <table className="tb tb-2">
            <thead>
              <tr>
                <th scope="col">{t('activity')}</th>
                <th scope="col">{t('dates')}</th>
                <th scope="col" className="r">
                  {t('people')}
                </th>
                <th scope="col">{t('agenda')}</th>
                <th scope="col">{t('status')}</th>
              </tr>
            </thead>
            <tbody>
              {activities.map((activity) => (
                <tr key={activity.id}>
                  <th scope="row">
                    <Link className="b" href={activityHref(activity)}>
                      <LocalizedText text={activity.title} />
                    </Link>{' '}
                    <IllustrativeChip project={activity.project} />
                    <div className="sm mut">
                      <LocalizedText text={activity.project.title} />
                    </div>
                  </th>
                  <td className="nw">
                    <DateRange
                      from={activity.startsOn}
                      to={activity.endsOn}
                      zone={activity.timeZone}
                    />
                    {activity.city && <div className="sm mut">{activity.city}</div>}
                  </td>
                  <td className="r nw">
                    {t('confirmed', { confirmed: activity.confirmed, places: activity.places })}
                  </td>
                  <td className="nw">
                    <AgendaState activity={activity} />
                  </td>
                  <td>
                    <ActivityStatusMark status={activity.status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </section>
  );
}

function AgendaState({ activity: { release, sessions } }: { activity: ActivitySummary }) {
  const t = useTranslations('dashboard.work');
  return (
    <>
      {t('sessions', { count: sessions })}
      <div className="sm mut">
        {release ? t('release', { number: release.number }) : t('noRelease')}
      </div>
    </>
  );
}
