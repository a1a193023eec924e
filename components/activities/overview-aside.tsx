import { AttentionList } from '@/components/dashboard/attention-list';
import type { Activity } from '@/lib/activities/types';
import type { Overview } from '@/lib/dashboard/types';
import { DaysAtAGlance } from './days-at-a-glance';
import { LastChanges } from './last-changes';
import { activityHref, projectHref } from './links';
import { NewestRelease } from './newest-release';

/** What waits, the newest release, the days, and what was done last; the first and the last for coordinators only. */
export function OverviewAside({ activity, overview }: { activity: Activity; overview: Overview }) {
  const { summary, attention, changes, sessions } = overview;
  const { timeZone, project } = activity;
  return (
    <div>
      {attention && (
        <AttentionList items={attention.map((one) => ({ activity: summary, attention: one }))} />
      )}
      <NewestRelease release={summary.release} timeZone={timeZone} />
      {(attention || summary.release) && (
        <DaysAtAGlance
          activity={activity}
          sessions={sessions}
          href={attention ? activityHref(activity, 'agenda') : undefined}
        />
      )}
      {changes && (
        <LastChanges
          changes={changes}
          timeZone={timeZone}
          historyHref={`${projectHref(project)}/history`}
        />
      )}
    </div>
  );
}
