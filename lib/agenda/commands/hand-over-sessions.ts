import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { sessionPeople, sessions } from '@/db/schema/agenda';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { announce } from './announce';

/**
 * Gives what one person was to do in the sessions of an activity to another. What has begun stays with whom it was.
 * It is the part of a substitution that the agenda knows; the caller has asked the policy and holds the transaction.
 */
export async function handOverSessions(
  viewer: Viewer,
  activity: { id: string; projectId: string },
  fromPersonId: string,
  toPersonId: string,
): Promise<void> {
  const db = await database();
  const parts = await db
    .select({ part: sessionPeople })
    .from(sessionPeople)
    .innerJoin(sessions, eq(sessions.id, sessionPeople.sessionId))
    .where(
      and(
        eq(sessionPeople.personId, fromPersonId),
        eq(sessions.activityId, activity.id),
        isNull(sessions.removedAt),
        or(isNull(sessions.startsAt), gt(sessions.startsAt, now())),
      ),
    );
  if (parts.length === 0) return;
  const ids = [...new Set(parts.map(({ part }) => part.sessionId))];
  await db
    .insert(sessionPeople)
    .values(parts.map(({ part }) => ({ ...part, personId: toPersonId })))
    .onConflictDoNothing();
  await db
    .delete(sessionPeople)
    .where(and(eq(sessionPeople.personId, fromPersonId), inArray(sessionPeople.sessionId, ids)));
  await db
    .update(sessions)
    .set({ updatedAt: now(), version: sql`${sessions.version} + 1` })
    .where(inArray(sessions.id, ids));
  await audit(
    viewer,
    ids.map((objectId) => ({
      objectType: 'session',
      objectId,
      action: 'updated',
      projectId: activity.projectId,
      activityId: activity.id,
      changes: { handedOver: { before: fromPersonId, after: toPersonId } },
    })),
  );
  await announce(viewer, activity.id, ids);
}
