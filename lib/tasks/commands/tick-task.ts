import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { tasks } from '@/db/schema/tasks';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canKeepTasks } from '../policy';
import { findTask } from '../queries/find-task';
import type { TickTask } from '../schema';

/** Says that a task is done, or not done after all. Who says what holds already changes nothing: the first tick counts. */
export async function tickTask(
  viewer: Viewer,
  { taskId, isDone }: TickTask,
): Promise<Result<undefined, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const task = await findTask(viewer, taskId);
    if (!task) return fail('not_found');
    if (!canKeepTasks(viewer, task)) return fail('forbidden');
    const db = await database();
    const [ticked] = await db
      .update(tasks)
      // The version is that of what people type: a tick closes nobody's form.
      .set({ doneAt: isDone ? now() : null, doneById: isDone ? viewer.userId : null })
      .where(and(eq(tasks.id, taskId), isDone ? isNull(tasks.doneAt) : isNotNull(tasks.doneAt)))
      .returning({ id: tasks.id });
    if (!ticked) return ok();
    await audit(viewer, [
      {
        objectType: 'task',
        objectId: taskId,
        projectId: task.projectId,
        activityId: task.activityId,
        action: isDone ? 'ticked' : 'unticked',
      },
    ]);
    return ok();
  });
}
