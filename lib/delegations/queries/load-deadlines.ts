import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities, readinessDeadlines } from '@/db/schema/activities';
import { visibleActivities } from '@/lib/activities/queries/visible-activities';
import type { Viewer } from '@/lib/auth/types';
import type { Deadlines } from '../types';

/** Until when each step has to be done; `version` changes whenever one of the dates does. */
export async function loadDeadlines(
  viewer: Viewer,
  activityId: string,
): Promise<{ dates: Deadlines; version: number }> {
  const db = await database();
  const rows = await db
    .select({ step: readinessDeadlines.step, dueOn: readinessDeadlines.dueOn })
    .from(readinessDeadlines)
    .innerJoin(activities, eq(activities.id, readinessDeadlines.activityId))
    .where(and(eq(readinessDeadlines.activityId, activityId), visibleActivities(viewer)))
    .orderBy(readinessDeadlines.step);
  const state = rows.map(({ step, dueOn }) => `${step} ${dueOn}`).join();
  return {
    dates: Object.fromEntries(rows.map(({ step, dueOn }) => [step, dueOn])),
    version: createHash('sha256').update(state).digest().readUIntBE(0, 6) + 1,
  };
}
