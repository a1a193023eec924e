import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { marks, signOffs } from '@/db/schema/attendance';
import { participantPeriods, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { releasedSessions } from '@/db/schema/releases';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import type { Country, MarkState } from '@/lib/core/vocabulary';
import { newestSnapshot } from '@/lib/releases/queries/newest-release';
import { canSeeAttendance, canSeeAttendanceFigures } from '../policy';
import type { AttendanceReport, AttendanceTally } from '../types';
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
  // A row for each person instead of each cell: what would be said again and again is read once.
  const found = await db
    .select({
      participantId: participants.id,
      name: personName,
      nativeName: people.nativeName,
      country,
      states: sql<Record<string, MarkState | null>>`json_object_agg(
        ${releasedSessions.sessionId}, ${marks.state} order by ${releasedSessions.startsAt})`,
    })
    .from(releasedSessions)
    .innerJoin(participantPeriods, isExpected)
    .innerJoin(participants, eq(participants.id, participantPeriods.participantId))
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(marks, ofMark)
    .where(and(eq(releasedSessions.activityId, activity.id), counting))
    .groupBy(participants.id, people.id, delegations.id)
    .orderBy(asc(country), asc(personName));
  return {
    sessions: sessionsOf(await newestSnapshot(activity.id), { countingOnly: true }),
    people: found.map(({ states: _, ...person }) => person),
    rows: found.flatMap(({ participantId, states }) =>
      Object.entries(states).map(([sessionId, state]) => ({ sessionId, participantId, state })),
    ),
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
