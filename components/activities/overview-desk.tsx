import { TaskPanel } from '@/components/tasks/task-panel';
import type { Activity } from '@/lib/activities/types';
import { localDate } from '@/lib/core/zoned-time';
import type { Desk } from '@/lib/dashboard/types';
import { DaysAtAGlance } from './days-at-a-glance';
import { DelegationTable } from './delegation-table';
import { EditLink } from './edit-link';
import { GroupsList } from './groups-list';
import { LastChanges } from './last-changes';
import { activityHref, projectHref } from './links';
import { OverviewTracks } from './overview-tracks';
import { OverviewWaits } from './overview-waits';

/** What is ready, who waits for whom and what is to do, for those who plan the activity. */
export function OverviewDesk({
  activity,
  desk,
  at,
  nextId,
}: {
  activity: Activity;
  desk: Desk;
  /** Epoch milliseconds. */
  at: number;
  /** Of the next task that somebody writes. */
  nextId: string;
}) {
  const change = <EditLink href={activityHref(activity, 'groups')} />;
  const today = localDate(at, activity.timeZone);
  return (
    <div className="two two-top">
      <div>
        {desk.delegations ? (
          <DelegationTable
            delegations={desk.delegations}
            timeZone={activity.timeZone}
            aside={change}
          />
        ) : (
          <>
            <OverviewTracks tracks={desk.tracks} activity={activity} />
            <OverviewWaits waits={desk.waits} activity={activity} at={at} today={today} />
          </>
        )}
        <GroupsList groups={activity.groups} people={desk.groupPeople} aside={change} />
      </div>
      <div>
        <TaskPanel
          activity={activity}
          tasks={desk.tasks}
          staff={desk.staff}
          today={today}
          nextId={nextId}
        />
        <DaysAtAGlance
          activity={activity}
          sessions={desk.sessions}
          href={activityHref(activity, 'agenda')}
        />
        <LastChanges
          changes={desk.changes}
          timeZone={activity.timeZone}
          historyHref={`${projectHref(activity.project)}/history`}
        />
      </div>
    </div>
  );
}
