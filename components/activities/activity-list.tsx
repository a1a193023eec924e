import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { TableBox } from '@/components/ui/table-box';
import { DateRange } from '@/components/ui/time';
import type { ActivitySummary } from '@/lib/activities/types';
import { ActivityStatusMark } from './activity-status';
import { activityHref } from './links';

/** The activities of one project, the latest first. */
export function ActivityList({ activities }: { activities: readonly ActivitySummary[] }) {
  const t = useTranslations('activities.list');
  const words = useTranslations('vocabulary.activityKind');
  return (
    <TableBox label={t('label')}>
      <table className="tb tb-2">
        <thead>
          <tr>
            <th scope="col">{t('activity')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('dates')}</th>
            <th scope="col">{t('city')}</th>
            <th scope="col" className="r">
              {t('people')}
            </th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <tr key={activity.id}>
              <th scope="row">
                <Link className="b" href={activityHref(activity)}>
                  <LocalizedText text={activity.title} />
                </Link>
              </th>
              <td className="nw">{words(activity.kind)}</td>
              <td className="nw">
                <DateRange from={activity.startsOn} to={activity.endsOn} zone={activity.timeZone} />
              </td>
              <td>{activity.city}</td>
              <td className="r nw">
                {t('confirmed', { confirmed: activity.confirmed, places: activity.places })}
              </td>
              <td>
                <ActivityStatusMark status={activity.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
