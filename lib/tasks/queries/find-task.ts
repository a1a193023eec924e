import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { roleGrants, users } from '@/db/schema/identity';
import { tasks } from '@/db/schema/tasks';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** A task that somebody wrote, of a project whose staff the viewer belongs to: others know of no tasks. */
export async function findTask(viewer: Viewer, id: string) {
  const db = await database();
  const [task] = await db
    .select({
      id: tasks.id,
      activityId: tasks.activityId,
      projectId: activities.projectId,
      title: tasks.title,
      ownerId: tasks.ownerId,
      dueOn: tasks.dueOn,
      doneAt: tasks.doneAt,
      version: tasks.version,
    })
    .from(tasks)
    .innerJoin(activities, eq(activities.id, tasks.activityId))
    .where(
      and(
        eq(tasks.id, id),
        isNull(tasks.ruleKey),
        viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer)),
      ),
    );
  return task ?? null;
}

/** Whether an account that can sign in belongs to the staff of a project. */
export async function isStaff(projectId: string, userId: string): Promise<boolean> {
  const db = await database();
  const [found] = await db
    .select({ id: users.id })
    .from(users)
    .innerJoin(roleGrants, eq(roleGrants.userId, users.id))
    .where(
      and(
        eq(users.id, userId),
        isNull(users.disabledAt),
        eq(roleGrants.projectId, projectId),
        or(eq(roleGrants.role, 'coordinator'), eq(roleGrants.role, 'manager')),
      ),
    )
    .limit(1);
  return found !== undefined;
}
