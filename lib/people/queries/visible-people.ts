import { and, eq, exists, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { activities, delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { isStaffSomewhere } from '../policy';

const build = new QueryBuilder();

/**
 * A condition on `people`: those whose record exists for the viewer. Staff see who takes part in their projects and
 * who takes part in nothing yet; a focal point their delegations; everybody themselves. A helper has no records, only
 * the roster; which fields of a record are shown is for `policy.ts` to say. Who was merged into another is nowhere.
 */
export function visiblePeople(viewer: Viewer): SQL {
  return and(isNull(people.mergedIntoId), seenBy(viewer)) ?? sql`false`;
}

function seenBy(viewer: Viewer): SQL | undefined {
  if (viewer.isAdmin) return undefined;
  const conditions = [
    exists(takingPart(inArray(activities.projectId, staffProjects(viewer)))),
    isStaffSomewhere(viewer) ? not(exists(takingPart())) : undefined,
    viewer.personId ? eq(people.id, viewer.personId) : undefined,
    ...viewer.focalPointOf.map((scope) =>
      exists(
        takingPart(
          and(eq(delegations.projectId, scope.projectId), eq(delegations.country, scope.country)),
        ),
      ),
    ),
  ];
  return or(...conditions) ?? sql`false`;
}

function takingPart(where?: SQL) {
  return build
    .select({ one: sql`1` })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .where(and(eq(participants.personId, people.id), where));
}
