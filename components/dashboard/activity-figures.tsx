import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActivityStatusMark } from '@/components/activities/activity-status';
import { activityHref } from '@/components/activities/links';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import { TableBox } from '@/components/ui/table-box';
import { DateRange, NumberText } from '@/components/ui/time';
import type { ActivitySummary } from '@/lib/activities/types';
import type { ProjectFigures } from '@/lib/projects/types';
import { Counted } from './counted';

/** The activities behind the figures, each leading to its own rows; what is not signed off yet says so. `more`: the way to all of them. */
export function ActivityFigures({
  activities,
  figures,
  more,
}: {
  activities: readonly ActivitySummary[];
  figures: ProjectFigures;
  more: { count: number; href: string } | undefined;
}) {
  const t = useTranslations('dashboard.activities');
  const achieved = new Map(figures.byActivity.map((row) => [row.activityId, row]));
  if (activities.length === 0) return null;
  return (
    <section>
      <SectionHead
        title={t('title')}
        aside={
          more && (
            <Link className="lk lab" href={more.href}>
              {t('all', { count: more.count })}
            </Link>
          )
        }
      />
      <TableBox label={t('title')}>
        <table className="tb tb-2">
          <thead>
            <tr>
              <th scope="col">{t('activity')}</th>
              <th scope="col">{t('dates')}</th>
              <th scope="col" className="r">
                {t('trained')}
              </th>
              <th scope="col" className="r">
                {t('attendance')}
              </th>
              <th scope="col">{t('status')}</th>
            </tr>
          </thead>
          <tbody>
            {activities.map((activity) => {
              const row = activity.isSignedOff ? achieved.get(activity.id) : undefined;
              return (
                <tr key={activity.id}>
                  <th scope="row">
                    <Link className="b" href={activityHref(activity, 'reports')}>
                      <LocalizedText text={activity.title} />
                    </Link>
                  </th>
                  <td className="nw">
                    <DateRange
                      from={activity.startsOn}
                      to={activity.endsOn}
                      zone={activity.timeZone}
                    />
                  </td>
                  <td className="r">{row ? <NumberText value={row.trained} /> : t('notYet')}</td>
                  <td className="r nw">
                    {row && <Counted part={row.attended} whole={row.countable} />}
                  </td>
                  <td>
                    <ActivityStatusMark
                      status={activity.isSignedOff ? 'signed_off' : activity.status}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
