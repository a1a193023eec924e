import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { marks, signedResults } from '@/db/schema/attendance';
import { participantPeriods } from '@/db/schema/participants';
import { releasedSessions } from '@/db/schema/releases';
import { counting, isExpected } from '../queries/expected-rows';

/**
 * Writes down what everybody's attendance of an activity came to, in one statement, inside the transaction of the
 * sign-off: what a project achieved is then the sum of a few rows a person, not of every mark that was ever made.
 */
export async function freezeResults(signOffId: string, activityId: string): Promise<void> {
  const db = await database();
  const { participantId } = participantPeriods;
  await db.insert(signedResults).select(
    db
      .select({
        signOffId: sql<string>`${signOffId}::uuid`.as('sign_off_id'),
        activityId: releasedSessions.activityId,
        participantId,
        attended:
          sql<number>`count(*) filter (where ${marks.state} in ('present', 'late', 'left_early'))`.as(
            'attended',
          ),
        countable:
          sql<number>`count(*) filter (where ${marks.state} is distinct from 'excused')`.as(
            'countable',
          ),
      })
      .from(releasedSessions)
      .innerJoin(participantPeriods, isExpected)
      .leftJoin(
        marks,
        and(
          eq(marks.sessionId, releasedSessions.sessionId),
          eq(marks.participantId, participantId),
        ),
      )
      .where(and(eq(releasedSessions.activityId, activityId), counting))
      .groupBy(releasedSessions.activityId, participantId),
  );
}
