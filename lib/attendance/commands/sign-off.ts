import { and, desc, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { activities } from '@/db/schema/activities';
import { signOffs } from '@/db/schema/attendance';
import { releasedSessions } from '@/db/schema/releases';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { canSignOff } from '../policy';
import type { ReopenInput, SignOffInput } from '../schema';
import { freezeResults } from './freeze-results';

type Refusal = 'not_found' | 'forbidden' | 'nothing_to_sign' | 'not_over' | 'signed_off';

/** Declares the attendance of an activity final. Marks are refused from then on. */
export async function signOffAttendance(
  viewer: Viewer,
  { activityId }: SignOffInput,
): Promise<Result<{ number: number }, Refusal>> {
  try {
    return await transaction(async () => {
      const activity = await findActivityById(viewer, activityId);
      if (!activity) return fail('not_found');
      if (!canSignOff(viewer, activity)) return fail('forbidden');
      await waitForMarks(activityId);
      const at = now();
      const lastEnd = await lastSessionEnd(activityId);
      if (!lastEnd) return fail('nothing_to_sign');
      if (lastEnd > at) return fail('not_over');

      const db = await database();
      const [last] = await db
        .select({ number: signOffs.number })
        .from(signOffs)
        .where(eq(signOffs.activityId, activityId))
        .orderBy(desc(signOffs.number))
        .limit(1);
      const number = (last?.number ?? 0) + 1;
      const id = newId();
      await db
        .insert(signOffs)
        .values({ id, activityId, number, signedBy: viewer.userId, signedAt: at });
      await freezeResults(id, activityId);
      await changeStatus(viewer, activity, 'signed_off', {
        number: { before: null, after: number },
      });
      return ok({ number });
    });
  } catch (error) {
    const constraint = violatedConstraint(error);
    // Somebody else signed in the same moment.
    if (constraint === 'sign_offs_standing' || constraint === 'sign_offs_number')
      return fail('signed_off');
    throw error;
  }
}

/** Opens signed attendance for correction; the sign-off stays on record with who reopened it and why. */
export async function reopenAttendance(
  viewer: Viewer,
  { activityId, reason }: ReopenInput,
): Promise<Result<undefined, 'not_found' | 'forbidden' | 'not_signed_off'>> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    if (!canSignOff(viewer, activity)) return fail('forbidden');
    const db = await database();
    const reopened = await db
      .update(signOffs)
      .set({ reopenedBy: viewer.userId, reopenedAt: now(), reopenReason: reason })
      .where(and(eq(signOffs.activityId, activityId), isNull(signOffs.reopenedAt)))
      .returning({ number: signOffs.number });
    const [standing] = reopened;
    if (!standing) return fail('not_signed_off');
    await changeStatus(viewer, activity, 'completed', {
      number: { before: standing.number, after: null },
      reason: { before: null, after: reason },
    });
    return ok();
  });
}

/** Lets those who are marking finish first, so that what is signed is what stands afterwards; see `recordMarks`. */
async function waitForMarks(activityId: string): Promise<void> {
  const db = await database();
  await db
    .select({ id: activities.id })
    .from(activities)
    .where(eq(activities.id, activityId))
    .for('update');
}

/** When the last session of the newest release ends; null without sessions. */
async function lastSessionEnd(activityId: string): Promise<Date | null> {
  const db = await database();
  const [last] = await db
    .select({ endsAt: releasedSessions.endsAt })
    .from(releasedSessions)
    .where(eq(releasedSessions.activityId, activityId))
    .orderBy(desc(releasedSessions.endsAt))
    .limit(1);
  return last?.endsAt ?? null;
}

async function changeStatus(
  viewer: Viewer,
  activity: { id: string; projectId: string; status: string; version: number },
  status: 'signed_off' | 'completed',
  changes: Record<string, { before: unknown; after: unknown }>,
): Promise<void> {
  const db = await database();
  await db
    .update(activities)
    .set({ status, version: activity.version + 1 })
    .where(eq(activities.id, activity.id));
  await audit(viewer, [
    {
      objectType: 'attendance',
      objectId: activity.id,
      action: status === 'signed_off' ? 'signed_off' : 'reopened',
      projectId: activity.projectId,
      activityId: activity.id,
      changes: { ...changes, status: { before: activity.status, after: status } },
    },
  ]);
}
