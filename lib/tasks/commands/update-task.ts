import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { tasks } from '@/db/schema/tasks';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canKeepTasks } from '../policy';
import { findTask, isStaff } from '../queries/find-task';
import type { UpdateTask } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'owner_unknown';
const FIELDS = ['title', 'ownerId', 'dueOn'] as const;

/** Says anew what is to do, by whom and until when. */
export async function updateTask(
  viewer: Viewer,
  { taskId, version, ...wanted }: UpdateTask,
): Promise<Result<{ version: number }, Refusal> | Stale> {
  return transaction(async () => {
    const task = await findTask(viewer, taskId);
    if (!task) return fail('not_found');
    if (!canKeepTasks(viewer, task)) return fail('forbidden');
    const { title, ownerId, dueOn, projectId, activityId } = task;
    const present = { title, ownerId, dueOn };
    const changed = FIELDS.filter((field) => present[field] !== wanted[field]);
    if (changed.length === 0) return ok({ version: task.version });
    if (task.version !== version) return stale(present, wanted, task.version);
    if (wanted.ownerId && !(await isStaff(projectId, wanted.ownerId))) {
      return fail('owner_unknown', { fields: { ownerId: 'owner_unknown' } });
    }

    const db = await database();
    const [saved] = await db
      .update(tasks)
      .set({ ...wanted, version: sql`${tasks.version} + 1` })
      .where(and(eq(tasks.id, taskId), eq(tasks.version, version)))
      .returning({ version: tasks.version });
    if (!saved) return stale(present, wanted, version + 1);
    await audit(viewer, [
      {
        objectType: 'task',
        objectId: taskId,
        projectId,
        activityId,
        action: 'updated',
        changes: Object.fromEntries(
          changed.map((field) => [field, { before: present[field], after: wanted[field] }]),
        ),
      },
    ]);
    return ok(saved);
  });
}
