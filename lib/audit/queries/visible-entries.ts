import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { participants } from '@/db/schema/participants';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

const build = new QueryBuilder();

/** A condition on `audit_entries`: what happened in the projects whose staff the viewer is, and to the people in them. */
export function visibleEntries(viewer: Viewer): SQL {
  return viewer.isAdmin ? sql`true` : entriesOf(staffProjects(viewer));
}

/** A person belongs to no project, so what happened to them is found through the activities that they take part in. */
export function entriesOf(projectIds: readonly string[]): SQL {
  const people = build
    .select({ id: participants.personId })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .where(inArray(activities.projectId, [...projectIds]));
  const own = or(
    inArray(auditEntries.projectId, [...projectIds]),
    and(eq(auditEntries.objectType, 'person'), inArray(auditEntries.objectId, people)),
  );
  return own ?? sql`false`;
}
