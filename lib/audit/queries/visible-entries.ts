import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

const build = new QueryBuilder();

/** A condition on `audit_entries`: what happened in the projects whose staff the viewer is, and to the people in them. */
export function visibleEntries(viewer: Viewer): SQL {
  return viewer.isAdmin ? sql`true` : entriesOf(staffProjects(viewer));
}

/** A person belongs to no project, so what happened to them is found through the activities that they take part in. */
export function entriesOf(projectIds: readonly string[]): SQL {
  const taking = build
    .select({ id: participants.personId })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .where(inArray(activities.projectId, [...projectIds]));
  // What happened to a record that was merged into one of theirs is their history, too.
  const merged = build
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.mergedIntoId, taking));
  const own = or(
    inArray(auditEntries.projectId, [...projectIds]),
    and(
      eq(auditEntries.objectType, 'person'),
      or(inArray(auditEntries.objectId, taking), inArray(auditEntries.objectId, merged)),
    ),
  );
  return own ?? sql`false`;
}
