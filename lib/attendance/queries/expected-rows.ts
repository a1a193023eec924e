import { and, eq, gt, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import { participantPeriods } from '@/db/schema/participants';
import { releasedSessions } from '@/db/schema/releases';

/** The kinds that count for nobody's attendance, as `countsForAttendance` has it. */
const NOT_COUNTED = ['transfer', 'meal', 'free'] as const;

/** A condition on `released_sessions`: those that count. */
export const counting = notInArray(releasedSessions.kind, [...NOT_COUNTED]);

/**
 * Joins `released_sessions` with the `participant_periods` of those who are expected: confirmed, and in a group
 * that the session addresses, as of the session's start. The pure `expectedIn` says the same; a test compares them.
 */
export const isExpected = and(
  eq(participantPeriods.activityId, releasedSessions.activityId),
  eq(participantPeriods.status, 'confirmed'),
  or(
    isNull(participantPeriods.startsAt),
    lte(participantPeriods.startsAt, releasedSessions.startsAt),
  ),
  or(isNull(participantPeriods.endsAt), gt(participantPeriods.endsAt, releasedSessions.startsAt)),
  sql`(cardinality(${releasedSessions.groupIds}) = 0 or ${participantPeriods.groupId} = any(${releasedSessions.groupIds}))`,
);
