import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { tasks } from '@/db/schema/tasks';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canKeepTasks } from '../policy';
import { findTask, isStaff } from '../queries/find-task';
import type { AddTask } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'owner_unknown';

/** Writes down something to do. A repeated id changes nothing and is answered like the first time. */
export async function addTask(
  viewer: Viewer,
  { id, activityId, title, ownerId, dueOn }: AddTask,
): Promise<Result<{ id: string }, Refusal>> {
  try {
    return await transaction(async () => {
      const activity = await findActivityById(viewer, activityId);
      if (!activity) return fail('not_found');
      if (!canKeepTasks(viewer, activity)) return fail('forbidden');
      const { projectId } = activity;
      if (ownerId && !(await isStaff(projectId, ownerId))) {
        return fail('owner_unknown', { fields: { ownerId: 'owner_unknown' } });
      }
      const before = await findTask(viewer, id);
      if (before) return before.activityId === activityId ? ok({ id }) : fail('not_found');

      const db = await database();
      await db.insert(tasks).values({ id, activityId, title, ownerId, dueOn, createdAt: now() });
      await audit(viewer, [
        {
          objectType: 'task',
          objectId: id,
          projectId,
          activityId,
          action: 'created',
          changes: {
            title: { before: null, after: title },
            ...(dueOn ? { dueOn: { before: null, after: dueOn } } : {}),
          },
        },
      ]);
      return ok({ id });
    });
  } catch (error) {
    // The id is taken by a task that this viewer does not see.
    if (violatedConstraint(error) === 'tasks_pkey') return fail('not_found');
    throw error;
  }
}
