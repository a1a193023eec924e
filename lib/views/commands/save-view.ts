import { database, transaction } from '@/db';
import { savedViews } from '@/db/schema/views';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { participantAccess } from '@/lib/participants/policy';
import type { SaveView } from '../schema';

/** Keeps a state of the table under a name. A view of that name is replaced, so saving twice is saving once. */
export async function saveView(
  viewer: Viewer,
  { activityId, name, query }: SaveView,
): Promise<Result<undefined, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    if (participantAccess(viewer, activity) === 'none') return fail('forbidden');
    const db = await database();
    const savedAt = now();
    await db
      .insert(savedViews)
      .values({ id: newId(), userId: viewer.userId, activityId, name, query, savedAt })
      .onConflictDoUpdate({
        target: [savedViews.userId, savedViews.activityId, savedViews.name],
        set: { query, savedAt },
      });
    return ok();
  });
}
