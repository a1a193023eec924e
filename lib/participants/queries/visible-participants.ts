import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { activities, delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

const build = new QueryBuilder();

/**
 * A condition on `participants`: those who exist for the viewer. Staff see all of their projects, a focal point the own
 * delegations, a helper the roster of the activity, a delegate themselves, a donor nobody.
 * How much of each is for `participantAccess` to say.
 */
export function visibleParticipants(viewer: Viewer): SQL {
  const helped = viewer.helperOf.map(({ activityId }) => activityId);
  const onRoster = helped.length > 0 ? inArray(participants.activityId, helped) : undefined;
  return or(participantsOnRecord(viewer), onRoster) ?? sql`false`;
}

/** A condition on `participants`: those of whom the viewer may know more than the roster says. */
export function participantsOnRecord(viewer: Viewer): SQL {
  if (viewer.isAdmin) return sql`true`;
  const staffed = staffProjects(viewer);
  const conditions = [
    staffed.length > 0
      ? inArray(
          participants.activityId,
          build
            .select({ id: activities.id })
            .from(activities)
            .where(inArray(activities.projectId, staffed)),
        )
      : undefined,
    viewer.personId ? eq(participants.personId, viewer.personId) : undefined,
    ...viewer.focalPointOf.map((scope) =>
      inArray(
        participants.delegationId,
        build
          .select({ id: delegations.id })
          .from(delegations)
          .where(
            and(eq(delegations.projectId, scope.projectId), eq(delegations.country, scope.country)),
          ),
      ),
    ),
  ];
  return or(...conditions) ?? sql`false`;
}

/** A condition on `delegations`: every one for the staff, the own ones for a focal point. */
export function visibleDelegations(viewer: Viewer): SQL {
  if (viewer.isAdmin) return sql`true`;
  return (
    or(
      inArray(delegations.projectId, staffProjects(viewer)),
      ...viewer.focalPointOf.map((scope) =>
        and(eq(delegations.projectId, scope.projectId), eq(delegations.country, scope.country)),
      ),
    ) ?? sql`false`
  );
}
