import { and, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { tasks } from '@/db/schema/tasks';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { canKeepTasks } from '../policy';
import type { TickRuleTask } from '../schema';

/**
 * Ticks what a rule found, or takes the tick back. The tick is about the facts that the viewer saw: if they have
 * changed meanwhile, the task stays open. Of two who tick at once the first one did it; the index lets no second row in.
 */
export async function tickRuleTask(
  viewer: Viewer,
  { activityId, key, factsKey, isDone }: TickRuleTask,
): Promise<Result<undefined, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    if (!canKeepTasks(viewer, activity)) return fail('forbidden');
    const row = isDone
      ? await tick(viewer, activityId, key, factsKey)
      : await untick(activityId, key);
    if (!row) return ok();
    await audit(viewer, [
      {
        objectType: 'task',
        objectId: row.id,
        projectId: activity.projectId,
        activityId,
        action: isDone ? 'ticked' : 'unticked',
        changes: { task: { before: null, after: key.split(' ')[0] ?? key } },
      },
    ]);
    return ok();
  });
}

async function tick(viewer: Viewer, activityId: string, key: string, factsKey: string) {
  const db = await database();
  const at = now();
  const done = { factsKey, doneAt: at, doneById: viewer.userId };
  const [row] = await db
    .insert(tasks)
    .values({ id: newId(), activityId, ruleKey: key, createdAt: at, ...done })
    .onConflictDoUpdate({
      target: [tasks.activityId, tasks.ruleKey],
      targetWhere: sql`rule_key is not null`,
      set: done,
      setWhere: or(isNull(tasks.doneAt), ne(tasks.factsKey, factsKey)),
    })
    .returning({ id: tasks.id });
  return row;
}

async function untick(activityId: string, key: string) {
  const db = await database();
  const [row] = await db
    .update(tasks)
    .set({ doneAt: null, doneById: null })
    .where(and(eq(tasks.activityId, activityId), eq(tasks.ruleKey, key), isNotNull(tasks.doneAt)))
    .returning({ id: tasks.id });
  return row;
}
