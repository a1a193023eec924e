import { eq, inArray } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessionPeople, sessions } from '@/db/schema/agenda';
import { participants } from '@/db/schema/participants';
import type { PersonStanding } from '@/lib/people/types';

/**
 * Where these people take part or are named on a session, by person, in one statement. It asks no viewer: it is what
 * policies judge by.
 */
export async function whereTheyTakePart(
  personIds: readonly string[],
): Promise<ReadonlyMap<string, PersonStanding>> {
  const db = await database();
  const ids = [...personIds];
  const rows = await unionAll(
    db
      .select({
        personId: participants.personId,
        projectId: activities.projectId,
        activityId: activities.id,
      })
      .from(participants)
      .innerJoin(activities, eq(activities.id, participants.activityId))
      .where(inArray(participants.personId, ids)),
    db
      .select({
        personId: sessionPeople.personId,
        projectId: activities.projectId,
        activityId: activities.id,
      })
      .from(sessionPeople)
      .innerJoin(sessions, eq(sessions.id, sessionPeople.sessionId))
      .innerJoin(activities, eq(activities.id, sessions.activityId))
      .where(inArray(sessionPeople.personId, ids)),
  );
  const byPerson = Map.groupBy(rows, ({ personId }) => personId);
  return new Map(
    ids.map((personId) => [
      personId,
      {
        personId,
        participations: (byPerson.get(personId) ?? []).map(({ projectId, activityId }) => ({
          projectId,
          activityId,
          country: null,
          nominationDeadline: null,
        })),
      },
    ]),
  );
}

/** Ids of the projects in which any of them takes part. */
export function projectsOf(standings: Iterable<PersonStanding>): Set<string> {
  return new Set(
    [...standings].flatMap(({ participations }) =>
      participations.map(({ projectId }) => projectId),
    ),
  );
}
