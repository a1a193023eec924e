import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { roleGrants, users } from '@/db/schema/identity';
import type { Activity } from '@/lib/activities/types';

/** How many accounts work on an activity: coordinators and managers of its project, helpers at its doors. */
export async function countStaff({ id, projectId }: Activity): Promise<number> {
  const db = await database();
  const [row] = await db
    .select({ count: sql<number>`count(distinct ${users.id})::int` })
    .from(roleGrants)
    .innerJoin(users, eq(users.id, roleGrants.userId))
    .where(
      and(
        eq(roleGrants.projectId, projectId),
        isNull(users.disabledAt),
        or(
          eq(roleGrants.role, 'manager'),
          eq(roleGrants.role, 'coordinator'),
          eq(roleGrants.activityId, id),
        ),
      ),
    );
  return row?.count ?? 0;
}
