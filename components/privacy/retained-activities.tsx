import { useTranslations } from 'next-intl';
import { LocalizedText } from '@/components/ui/localized-text';
import { TableBox } from '@/components/ui/table-box';
import { DateText, NumberText } from '@/components/ui/time';
import type { RetainedActivity } from '@/lib/retention/types';

/** Until when each activity holds what, in numbers. */
export function RetainedActivities({ activities }: { activities: readonly RetainedActivity[] }) {
  const t = useTranslations('privacy.retention');
  if (activities.length === 0) return <p className="mid">{t('noActivities')}</p>;
  return (
    <TableBox label={t('activities')}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t('activity')}</th>
            <th scope="col">{t('ended')}</th>
            <th scope="col">{t('deletedOn')}</th>
            <th scope="col" className="r">
              {t('people')}
            </th>
            <th scope="col" className="r">
              {t('letters')}
            </th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <tr key={activity.id}>
              <th scope="row">
                <LocalizedText text={activity.title} />
              </th>
              <td className="nw">
                <DateText when={activity.endsOn} zone="UTC" />
              </td>
              <td>
                <DeletedOn activity={activity} />
              </td>
              <td className="r">
                <NumberText value={activity.people} />
                {activity.keptLonger > 0 && (
                  <span className="mut sm ret-note">
                    {t('keptLonger', { count: activity.keptLonger })}
                  </span>
                )}
              </td>
              <td className="r">
                <NumberText value={activity.letters} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function DeletedOn({ activity }: { activity: RetainedActivity }) {
  const t = useTranslations('privacy.retention');
  const { isDue, people, keptLonger, letters, deletedOn } = activity;
  const waits = people - keptLonger + letters > 0;
  return (
    <>
      <span className="nw">
        <DateText when={deletedOn} zone="UTC" />
      </span>
      {isDue && <span className="mut sm ret-note">{t(waits ? 'due' : 'done')}</span>}
    </>
  );
}
