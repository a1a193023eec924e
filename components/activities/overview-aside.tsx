import { AttentionList } from '@/components/dashboard/attention-list';
import type { Activity, ActivitySummary, Change, GlanceSession } from '@/lib/activities/types';
import { attentionOf } from '@/lib/dashboard/rules';
import { DaysAtAGlance } from './days-at-a-glance';
import { LastChanges } from './last-changes';
import { activityHref, projectHref } from './links';
import { NewestRelease } from './newest-release';

/** What is missing, the newest release, the days, and what was done last; two of them for coordinators only. */
export function OverviewAside({
  activity,
  summary,
  sessions,
  changes,
  at,
  seesDraft,
}: {
  activity: Activity;
  summary: ActivitySummary;
  sessions: readonly GlanceSession[];
  changes: readonly Change[];
  at: Date;
  seesDraft: boolean;
}) {
  const items = attentionOf(summary, at).map((attention) => ({ activity: summary, attention }));
  return (
    <div>
      {seesDraft && <AttentionList items={items} />}
      <NewestRelease release={summary.release} timeZone={activity.timeZone} />
      {(seesDraft || summary.release) && (
        <DaysAtAGlance
          activity={activity}
          sessions={sessions}
          href={seesDraft ? activityHref(activity, 'agenda') : undefined}
        />
      )}
      {seesDraft && (
        <LastChanges
          changes={changes}
          timeZone={activity.timeZone}
          historyHref={`${projectHref(activity.project)}/history`}
        />
      )}
    </div>
  );
}
