import { and, eq, exists, lte, not, type SQL, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import { activities } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';

const build = new QueryBuilder();

/** The instant from which nothing sensitive of an activity is kept: `deletionDate`, where the activity is. */
export const deletionInstant = sql<Date>`((${activities.endsOn} + ${projects.retentionDays} + 1)::timestamp at time zone ${activities.timeZone})`;

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/** A condition on `activities` joined with `projects`: at that moment its time is over. */
export function isOver(at: Date): SQL {
  return lte(deletionInstant, instant(at));
}

/** What was merged belongs to the person that was kept, who took over the participations. */
const self = sql`coalesce(${people.mergedIntoId}, ${people.id})`;

function takingPart(where?: SQL) {
  return build
    .select({ one: sql`1` })
    .from(people)
    .innerJoin(participants, sql`${participants.personId} in (${people.id}, ${self})`)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(and(eq(people.id, personPrivate.personId), where));
}

/**
 * A condition on `person_private`: the person took part in something, in whatever project, and the time of all of it
 * is over. Who was in nothing yet has no rule to be judged by.
 */
export function isExpired(at: Date): SQL | undefined {
  return and(exists(takingPart()), not(exists(takingPart(not(isOver(at))))));
}
