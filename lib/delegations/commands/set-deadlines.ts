import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities, readinessDeadlines } from '@/db/schema/activities';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditDelegation } from '../policy';
import { loadDeadlines } from '../queries/load-deadlines';
import { DATED_STEPS, type SetDeadlines } from '../schema';

/** Says until when each step of the preparation has to be done. A step without a date is never overdue. */
export async function setDeadlines(
  viewer: Viewer,
  { activityId, version, dates }: SetDeadlines,
): Promise<Result<{ version: number }, 'not_found' | 'forbidden'> | Stale> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    if (!canEditDelegation(viewer, activity)) return fail('forbidden');
    const db = await database();
    // Two who set the dates at once do so one after the other, so that the second finds what the first did.
    await db
      .select({ id: activities.id })
      .from(activities)
      .where(eq(activities.id, activityId))
      .for('update');
    const before = await loadDeadlines(viewer, activityId);
    if (before.version !== version) {
      const typed = (of: typeof before.dates | typeof dates) =>
        Object.fromEntries(DATED_STEPS.map((step) => [`dates.${step}`, of[step] ?? '']));
      return stale(typed(before.dates), typed(dates), before.version);
    }
    const changes = Object.fromEntries(
      DATED_STEPS.filter((step) => (before.dates[step] ?? null) !== dates[step]).map((step) => [
        step,
        { before: before.dates[step] ?? null, after: dates[step] },
      ]),
    );
    if (Object.keys(changes).length === 0) return ok({ version });
    await db.delete(readinessDeadlines).where(eq(readinessDeadlines.activityId, activityId));
    const rows = DATED_STEPS.flatMap((step) => {
      const dueOn = dates[step];
      return dueOn ? [{ activityId, step, dueOn }] : [];
    });
    if (rows.length > 0) await db.insert(readinessDeadlines).values(rows);
    await audit(viewer, [
      {
        objectType: 'activity',
        objectId: activityId,
        action: 'deadlines_set',
        projectId: activity.projectId,
        activityId,
        changes,
      },
    ]);
    return ok({ version: (await loadDeadlines(viewer, activityId)).version });
  });
}
