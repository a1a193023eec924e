import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canManageParticipants } from '@/lib/participants/policy';
import { listDelegations } from '@/lib/participants/queries/list-delegations';
import { importScope } from '../policy';
import type { ImportScope } from '../types';

/** The activity and for whom the viewer may import into it, or why not: what every step of an import asks first. */
export async function openImports(
  viewer: Viewer,
  activityId: string,
): Promise<Result<{ activity: Activity; scope: ImportScope }, 'not_found' | 'forbidden'>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  const delegations = canManageParticipants(viewer, activity)
    ? []
    : await listDelegations(viewer, activityId);
  const scope = importScope(viewer, activity, delegations, now());
  return scope === null ? fail('forbidden') : ok({ activity, scope });
}
