import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import { canEditAgenda, canSeeDraft } from '@/lib/agenda/policy';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';

/** The activity whose agenda the viewer may change, or why not: what every step of an import asks first. */
export async function openExchange(
  viewer: Viewer,
  activityId: string,
): Promise<Result<Activity, 'not_found' | 'forbidden' | 'signed_off'>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  if (!canSeeDraft(viewer, activity)) return fail('forbidden');
  return canEditAgenda(viewer, activity) ? ok(activity) : fail('signed_off');
}
