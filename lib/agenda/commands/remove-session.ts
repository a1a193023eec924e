import { and, eq, isNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { findSession } from '../queries/find-session';
import type { RemoveSessionInput } from '../schema';
import { type EditRefusal, findEditableSession } from './find-editable';

/** Takes a session out of the draft. Its row stays, because releases, attendance and calendars know its id. */
export function removeSession(
  viewer: Viewer,
  { sessionId, version }: RemoveSessionInput,
): Promise<Result<undefined, EditRefusal> | Stale> {
  return transaction(async () => {
    const found = await findEditableSession(viewer, sessionId);
    if (!found.ok) return found;
    const { session, activity } = found.value;
    const db = await database();
    const removedAt = now();
    const [written] = await db
      .update(sessions)
      .set({ removedAt, updatedAt: removedAt, version: sql`${sessions.version} + 1` })
      .where(
        and(eq(sessions.id, sessionId), eq(sessions.version, version), isNull(sessions.removedAt)),
      )
      .returning({ id: sessions.id });
    if (!written) {
      const theirs = await findSession(viewer, sessionId);
      return theirs ? stale({}, {}, theirs.version) : fail('not_found');
    }
    // What waited for this session waits for nothing any more.
    await db
      .update(sessions)
      .set({ mustFollowId: null })
      .where(eq(sessions.mustFollowId, sessionId));
    await audit(viewer, [
      {
        objectType: 'session',
        objectId: sessionId,
        action: 'removed',
        projectId: activity.projectId,
        activityId: activity.id,
        changes: { title: { before: session.title, after: null } },
      },
    ]);
    return ok();
  });
}
