import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditAgenda, canSeeDraft } from '../policy';
import { findSession } from '../queries/find-session';
import type { EditableSession } from '../types';

export type EditRefusal = 'not_found' | 'forbidden' | 'signed_off';

/** The activity whose agenda the viewer may edit now. */
export async function findEditableActivity(
  viewer: Viewer,
  activityId: string,
): Promise<Result<Activity, EditRefusal>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  if (!canSeeDraft(viewer, activity)) return fail('forbidden');
  return canEditAgenda(viewer, activity) ? ok(activity) : fail('signed_off');
}

/** A session that the viewer may edit now, with its activity. */
export async function findEditableSession(
  viewer: Viewer,
  sessionId: string,
): Promise<Result<{ session: EditableSession; activity: Activity }, EditRefusal>> {
  const session = await findSession(viewer, sessionId);
  if (!session) return fail('not_found');
  const activity = await findEditableActivity(viewer, session.activityId);
  return activity.ok ? ok({ session, activity: activity.value }) : activity;
}
