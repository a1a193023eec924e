import { and, eq, exists, inArray, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { activities, delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';

const build = new QueryBuilder();

/** A condition on `activities`: every one that exists for the viewer, in whatever role, a delegate's own ones included. */
export function visibleActivities(viewer: Viewer): SQL {
  return either(inOfficeOf(viewer), takenPartInBy(viewer));
}

/**
 * A condition on `activities`: the ones in which the viewer has an office, so that taking part alone does not
 * open the pages of the staff. Which of the pages, and what on them, is for `policy.ts` to say.
 */
export function officialActivities(viewer: Viewer): SQL {
  return inOfficeOf(viewer);
}

function inOfficeOf(viewer: Viewer): SQL {
  if (viewer.isAdmin) return sql`true`;
  return either(
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
      exists(
        build
          .select({ one: sql`1` })
          .from(delegations)
          .where(
            and(
              eq(delegations.activityId, activities.id),
              eq(delegations.projectId, scope.projectId),
              eq(delegations.country, scope.country),
            ),
          ),
      ),
    ),
  );
}

function takenPartInBy({ personId }: Viewer): SQL {
  if (!personId) return sql`false`;
  return exists(
    build
      .select({ one: sql`1` })
      .from(participants)
      .where(
        and(
          eq(participants.activityId, activities.id),
          eq(participants.personId, personId),
          notInArray(participants.status, ['declined', 'withdrawn']),
        ),
      ),
  );
}

function either(...conditions: SQL[]): SQL {
  return or(...conditions) ?? sql`false`;
}
