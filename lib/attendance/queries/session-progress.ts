import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { marks } from '@/db/schema/attendance';
import { participantPeriods } from '@/db/schema/participants';
import { releasedSessions } from '@/db/schema/releases';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { newestSnapshot } from '@/lib/releases/queries/newest-release';
import { canMark } from '../policy';
import type { SessionProgress } from '../types';
import { counting, isExpected } from './expected-rows';
import { sessionsOf } from './released-session-list';

/** The counting sessions of the newest release with how far their check-in is; null where the viewer may not check in. */
export async function loadSessionProgress(
  viewer: Viewer,
  activity: Activity,
): Promise<SessionProgress[] | null> {
  if (!canMark(viewer, activity)) return null;
  const db = await database();
  const found = await db
    .select({
      sessionId: releasedSessions.sessionId,
      expected: sql<number>`count(*)::int`,
      here: sql<number>`(count(*) filter (where ${marks.state} in ('present', 'late', 'left_early')))::int`,
      marked: sql<number>`count(${marks.state})::int`,
    })
    .from(releasedSessions)
    .innerJoin(participantPeriods, isExpected)
    .leftJoin(
      marks,
      and(
        eq(marks.sessionId, releasedSessions.sessionId),
        eq(marks.participantId, participantPeriods.participantId),
      ),
    )
    .where(and(eq(releasedSessions.activityId, activity.id), counting))
    .groupBy(releasedSessions.sessionId);
  const progress = new Map(found.map((row) => [row.sessionId, row]));
  return sessionsOf(await newestSnapshot(activity.id), { countingOnly: true }).map((session) => {
    const { expected, here, marked } = progress.get(session.id) ?? {
      expected: 0,
      here: 0,
      marked: 0,
    };
    return { session, expected, here, toCheck: expected - marked };
  });
}
