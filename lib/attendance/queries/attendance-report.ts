import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { marks, signOffs } from '@/db/schema/attendance';
import { participantPeriods, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { releasedSessions } from '@/db/schema/releases';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import { newestSnapshot } from '@/lib/releases/queries/newest-release';
import { canSeeAttendance, canSeeAttendanceFigures } from '../policy';
import type { AttendancePerson, AttendanceReport, AttendanceTally } from '../types';
import { counting, isExpected } from './expected-rows';
import { sessionsOf } from './released-session-list';
import { personName } from './roster';

const ofMark = and(
  eq(marks.sessionId, releasedSessions.sessionId),
  eq(marks.participantId, participants.id),
);

const country = sql<Country | null>`coalesce(${delegations.country}, ${people.country})`;

/** Attendance with names; null for viewers who see figures only, or nothing. */
export async function loadAttendanceReport(
  viewer: Viewer,
  activity: Activity,
): Promise<AttendanceReport | null> {
  if (!canSeeAttendance(viewer, activity)) return null;
  const db = await database();
  const found = await db
    .select({
      sessionId: releasedSessions.sessionId,
      participantId: participants.id,
      state: marks.state,
      name: personName,
      nativeName: people.nativeName,
      country,
    })
    .from(releasedSessions)
    .innerJoin(participantPeriods, isExpected)
    .innerJoin(participants, eq(participants.id, participantPeriods.participantId))
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(marks, ofMark)
    .where(and(eq(releasedSessions.activityId, activity.id), counting))
    .orderBy(asc(country), asc(personName), asc(releasedSessions.startsAt));
  const persons = new Map<string, AttendancePerson>();
  for (const { participantId, name, nativeName, country: from } of found) {
    persons.set(participantId, { participantId, name, nativeName, country: from });
  }
  return {
    sessions: sessionsOf(await newestSnapshot(activity.id), { countingOnly: true }),
    people: [...persons.values()],
    rows: found.map(({ sessionId, participantId, state }) => ({ sessionId, participantId, state })),
    signOff: await standingSignOff(activity.id),
  };
}

/** The same figures without a name in the answer; null for viewers who may not see even those. */
export async function loadAttendanceTallies(
  viewer: Viewer,
  activity: Activity,
): Promise<AttendanceTally[] | null> {
  if (!canSeeAttendanceFigures(viewer, activity)) return null;
  const db = await database();
  return db
    .select({
      sessionId: releasedSessions.sessionId,
      country,
      state: marks.state,
      people: sql<number>`count(*)::int`,
    })
    .from(releasedSessions)
    .innerJoin(participantPeriods, isExpected)
    .innerJoin(participants, eq(participants.id, participantPeriods.participantId))
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(marks, ofMark)
    .where(and(eq(releasedSessions.activityId, activity.id), counting))
    .groupBy(releasedSessions.sessionId, country, marks.state);
}

async function standingSignOff(activityId: string): Promise<AttendanceReport['signOff']> {
  const db = await database();
  const [standing] = await db
    .select({ number: signOffs.number, signedAt: signOffs.signedAt })
    .from(signOffs)
    .where(and(eq(signOffs.activityId, activityId), isNull(signOffs.reopenedAt)));
  return standing ? { number: standing.number, signedAt: standing.signedAt.toISOString() } : null;
}
