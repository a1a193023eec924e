import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { activities, delegations } from '@/db/schema/activities';
import type { Viewer } from '@/lib/auth/types';

const build = new QueryBuilder();

/**
 * A condition on `activities`: the ones in which the viewer has an office. Which of their pages exist for them, and
 * what stands on those, is for `policy.ts` to say. Taking part is no office: delegates read releases, and the
 * itinerary has its own condition for that.
 */
export function visibleActivities(viewer: Viewer): SQL {
  if (viewer.isAdmin) return sql`true`;
  const offices = or(
    inArray(activities.projectId, [
      ...viewer.managerOf,
      ...viewer.coordinatorOf,
      ...viewer.donorOf,
    ]),
    inArray(
      activities.id,
      viewer.helperOf.map(({ activityId }) => activityId),
    ),
    ...viewer.focalPointOf.map((scope) =>
      // The project is named on the activity itself, so that the planner knows how few there are.
      and(
        eq(activities.projectId, scope.projectId),
        exists(
          build
            .select({ one: sql`1` })
            .from(delegations)
            .where(
              and(
                eq(delegations.activityId, activities.id),
                eq(delegations.country, scope.country),
              ),
            ),
        ),
      ),
    ),
  );
  return offices ?? sql`false`;
}
