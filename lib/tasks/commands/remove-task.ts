import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { tasks } from '@/db/schema/tasks';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canKeepTasks } from '../policy';
import { findTask } from '../queries/find-task';
import type { RemoveTask } from '../schema';

/** Takes a task away that somebody wrote; a rule's own goes by itself once its facts are gone. */
export async function removeTask(
  viewer: Viewer,
  { taskId }: RemoveTask,
): Promise<Result<undefined, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const task = await findTask(viewer, taskId);
    if (!task) return fail('not_found');
    if (!canKeepTasks(viewer, task)) return fail('forbidden');
    const db = await database();
    const [gone] = await db.delete(tasks).where(eq(tasks.id, taskId)).returning({ id: tasks.id });
    if (!gone) return fail('not_found');
    await audit(viewer, [
      {
        objectType: 'task',
        objectId: taskId,
        projectId: task.projectId,
        activityId: task.activityId,
        action: 'removed',
        changes: { title: { before: task.title, after: null } },
      },
    ]);
    return ok();
  });
}
