import type { Activity } from '@/lib/activities/types';
import type { Overview } from '@/lib/dashboard/types';
import { DaysAtAGlance } from './days-at-a-glance';
import { DelegationTable } from './delegation-table';
import { GroupsList } from './groups-list';
import { NewestRelease } from './newest-release';

/** Places against people, and the newest release: what focal points and donors see of an activity. */
export function OverviewFigures({
  activity,
  overview,
  isAll,
}: {
  activity: Activity;
  overview: Overview;
  /** Whether the viewer sees all delegations, and so the groups across them. */
  isAll: boolean;
}) {
  const { delegations, groupPeople, release, sessions } = overview;
  const { timeZone, groups } = activity;
  return (
    <div className="two two-top">
      <div>
        <DelegationTable delegations={delegations} timeZone={timeZone} />
        {isAll && <GroupsList groups={groups} people={groupPeople} />}
      </div>
      <div>
        <NewestRelease release={release} timeZone={timeZone} />
        {release && <DaysAtAGlance activity={activity} sessions={sessions} />}
      </div>
    </div>
  );
}
