import { and, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { signedResults, signOffs } from '@/db/schema/attendance';
import { participants } from '@/db/schema/participants';
import { projects } from '@/db/schema/projects';
import { isCoordinatorOf, staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { PreviousActivity } from '../types';
import { oneOf } from './one-of';

/**
 * In what these people take or took part, by person, the newest first, in one statement: of projects whose staff the
 * viewer belongs to, of delegations that they nominate, and of their own. Attendance is for the staff.
 */
export async function previousActivities(
  viewer: Viewer,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, PreviousActivity[]>> {
  if (personIds.length === 0) return new Map();
  const db = await database();
  const rows = await db
    .select({
      personId: participants.personId,
      participantId: participants.id,
      projectId: activities.projectId,
      project: { slug: projects.slug, title: projects.title },
      activity: { id: activities.id, slug: activities.slug, title: activities.title },
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      role: participants.role,
      status: participants.status,
      attended: signedResults.attended,
      countable: signedResults.countable,
    })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(signOffs, and(eq(signOffs.activityId, activities.id), isNull(signOffs.reopenedAt)))
    .leftJoin(
      signedResults,
      and(
        eq(signedResults.signOffId, signOffs.id),
        eq(signedResults.participantId, participants.id),
      ),
    )
    .where(and(oneOf(participants.personId, personIds, 'uuid'), visibleParts(viewer)))
    .orderBy(desc(activities.startsOn), participants.id);
  const parts = rows.map(({ personId, projectId, attended, countable, ...part }) => {
    const isShown = isCoordinatorOf(viewer, projectId) && attended !== null && countable !== null;
    return { personId, part: { ...part, result: isShown ? { attended, countable } : null } };
  });
  return new Map(
    [...Map.groupBy(parts, ({ personId }) => personId)].map(([id, some]) => [
      id,
      some.map(({ part }) => part),
    ]),
  );
}

function visibleParts(viewer: Viewer): SQL {
  if (viewer.isAdmin) return sql`true`;
  const conditions = [
    inArray(activities.projectId, staffProjects(viewer)),
    viewer.personId ? eq(participants.personId, viewer.personId) : undefined,
    ...viewer.focalPointOf.map(({ projectId, country }) =>
      and(eq(delegations.projectId, projectId), eq(delegations.country, country)),
    ),
  ];
  return or(...conditions) ?? sql`false`;
}
