import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditAgenda, canSeeDraft } from '../policy';
import { findSession } from '../queries/find-session';
import type { EditableSession } from '../types/draft';

export type EditRefusal = 'not_found' | 'forbidden' | 'signed_off';

/**
 * The activity whose agenda the viewer may edit now. Until this transaction ends nobody else edits, publishes or signs
 * it off, so that each of them sees the whole of what the others did, or nothing of it.
 */
export async function findEditableActivity(
  viewer: Viewer,
  activityId: string,
): Promise<Result<Activity, EditRefusal>> {
  const found = await findActivityById(viewer, activityId);
  if (!found) return fail('not_found');
  if (!canSeeDraft(viewer, found)) return fail('forbidden');
  const db = await database();
  const [locked] = await db
    .select({ version: activities.version, status: activities.status })
    .from(activities)
    .where(eq(activities.id, activityId))
    .for('no key update');
  // Its zone, for one, may have changed while this waited.
  const isSame = locked?.version === found.version && locked.status === found.status;
  const activity = isSame ? found : await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  return canEditAgenda(viewer, activity) ? ok(activity) : fail('signed_off');
}

/** A session that the viewer may edit now, with its activity, locked in the same way. */
export async function findEditableSession(
  viewer: Viewer,
  sessionId: string,
): Promise<Result<{ session: EditableSession; activity: Activity }, EditRefusal>> {
  const session = await findSession(viewer, sessionId);
  if (!session) return fail('not_found');
  const activity = await findEditableActivity(viewer, session.activityId);
  return activity.ok ? ok({ session, activity: activity.value }) : activity;
}
