import { countDelegations } from '@/lib/activities/queries/count-delegations';
import { countGroups } from '@/lib/activities/queries/count-groups';
import { listActivities } from '@/lib/activities/queries/list-activities';
import { listLastChanges } from '@/lib/activities/queries/list-last-changes';
import { listReleasedTimes } from '@/lib/activities/queries/list-released-times';
import type { Activity, GlanceSession } from '@/lib/activities/types';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import type { Draft } from '@/lib/agenda/types/draft';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { attentionOf } from '../rules';
import type { Overview } from '../types';

/**
 * How an activity stands, for its first page. Coordinators see the draft with what is wrong in it (six statements),
 * everybody else the newest release and nothing that waits for others.
 */
export async function loadOverview(viewer: Viewer, activity: Activity): Promise<Overview | null> {
  const [summary] = await listActivities(viewer, { id: activity.id });
  if (!summary) return null;
  const draft = await loadDraft(viewer, activity);
  return {
    summary,
    delegations: await countDelegations(viewer, activity),
    groupPeople: draft ? headsOf(draft) : await countGroups(viewer, activity),
    sessions: draft ? timesOf(draft) : await listReleasedTimes(viewer, activity),
    attention: draft && attentionOf(summary, now(), checkAgenda(draft)),
    changes: draft && (await listLastChanges(viewer, activity)),
  };
}

function headsOf({ groups }: Draft): Map<string, number> {
  return new Map(groups.map(({ id, headCount }) => [id, headCount]));
}

function timesOf({ sessions }: Draft): GlanceSession[] {
  return sessions.flatMap(({ id, kind, start, end, groupIds }) =>
    start === null || end === null ? [] : [{ id, kind, start, end, groupIds: [...groupIds] }],
  );
}
