import { eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import type { KnownSession } from '../rules/fold-edits';
import { sessionColumns, toSession } from './session-columns';

/**
 * Sessions of an activity that the caller may edit, removed ones as well, by id. `hasForeign`: whether one of the ids is
 * a session of another activity.
 */
export async function knownSessions(
  activityId: string,
  ids: readonly string[],
): Promise<{ known: Map<string, KnownSession>; hasForeign: boolean }> {
  if (ids.length === 0) return { known: new Map(), hasForeign: false };
  const db = await database();
  const rows = await db
    .select({
      session: sessionColumns,
      activityId: sessions.activityId,
      removedAt: sessions.removedAt,
    })
    .from(sessions)
    .innerJoin(activities, eq(activities.id, sessions.activityId))
    .where(inArray(sessions.id, [...ids]));
  const own = rows.filter((row) => row.activityId === activityId);
  return {
    known: new Map(
      own.map(({ session, removedAt }) => [
        session.id,
        { session: toSession(session), isRemoved: removedAt !== null },
      ]),
    ),
    hasForeign: own.length < rows.length,
  };
}
