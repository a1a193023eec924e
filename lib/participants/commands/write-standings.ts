import { and, inArray, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { badges, participantPeriods, participants } from '@/db/schema/participants';
import { changePeriods } from '@/lib/attendance/rules';
import type { ParticipantPeriod } from '@/lib/attendance/types';
import { batchesOf } from '@/lib/core/batches';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import type { ParticipantRole } from '@/lib/core/vocabulary';
import { startOfDay } from '@/lib/core/zoned-time';
import type { LockedParticipant } from '../queries/lock-participants';
import { PLACED } from '../rules/standing';

export type Standing = Partial<{
  role: ParticipantRole;
  status: LockedParticipant['status'];
  groupId: string | null;
  delegationId: string | null;
  substitutesId: string;
  askedBackAt: Date | null;
  note: string | null | undefined;
}>;

/**
 * Gives these participants of one activity the same new standing, and keeps the record of who was what when, by which
 * attendance knows whom it expected; `periodsAfter` is the rule for that. Six statements however many they are.
 */
export async function writeStandings(
  changed: readonly LockedParticipant[],
  standing: Standing,
  periodsAfter: typeof changePeriods = changePeriods,
): Promise<void> {
  const [first] = changed;
  if (!first) return;
  const ids = changed.map(({ id }) => id);
  const db = await database();
  await db
    .update(participants)
    .set({ ...standing, version: sql`${participants.version} + 1` })
    .where(inArray(participants.id, ids));
  if (standing.status && !PLACED.includes(standing.status)) await revokeBadges(ids);
  if (standing.status === undefined && standing.groupId === undefined) return;

  const stored = await db
    .select()
    .from(participantPeriods)
    .where(inArray(participantPeriods.participantId, ids));
  const periodsOf = Map.groupBy(stored, ({ participantId }) => participantId);
  const begins = startOfDay(first.activity.startsOn, first.activity.timeZone);
  const at = now().getTime();
  const rows = changed.flatMap(({ id, status, groupId, activity }) => {
    const periods = (periodsOf.get(id) ?? []).map(({ startsAt, endsAt, ...period }) => ({
      status: period.status,
      groupId: period.groupId,
      from: startsAt?.getTime() ?? null,
      until: endsAt?.getTime() ?? null,
    }));
    const next = { status, groupId, ...standing };
    return periodsAfter(periods, next, at, begins).map((period) =>
      periodRow(activity.id, id, period, newId()),
    );
  });
  await db.delete(participantPeriods).where(inArray(participantPeriods.participantId, ids));
  for (const batch of batchesOf(rows)) await db.insert(participantPeriods).values(batch);
}

/** The badge of somebody who does not come opens nothing any more. */
async function revokeBadges(ids: string[]): Promise<void> {
  const db = await database();
  await db
    .update(badges)
    .set({ revokedAt: now() })
    .where(and(inArray(badges.participantId, ids), isNull(badges.revokedAt)));
}

export function periodRow(
  activityId: string,
  participantId: string,
  { status, groupId, from, until }: ParticipantPeriod,
  id: string,
): typeof participantPeriods.$inferInsert {
  return {
    id,
    activityId,
    participantId,
    status,
    groupId,
    startsAt: from === null ? null : new Date(from),
    endsAt: until === null ? null : new Date(until),
  };
}
