import { countDelegations } from '@/lib/activities/queries/count-delegations';
import { countGroups } from '@/lib/activities/queries/count-groups';
import { listActivities } from '@/lib/activities/queries/list-activities';
import { listReleasedTimes } from '@/lib/activities/queries/list-released-times';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import type { Overview } from '../types';

/** How an activity stands for who does not plan it: figures and the newest release, and nothing that waits for others. */
export async function loadOverview(viewer: Viewer, activity: Activity): Promise<Overview | null> {
  const [summary] = await listActivities(viewer, { id: activity.id });
  if (!summary) return null;
  const [delegations, groupPeople, sessions] = await Promise.all([
    countDelegations(viewer, activity),
    countGroups(viewer, activity),
    listReleasedTimes(viewer, activity),
  ]);
  return { release: summary.release, delegations, groupPeople, sessions };
}
