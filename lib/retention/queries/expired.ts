import { and, eq, exists, lte, not, or, type SQL, sql } from 'drizzle-orm';
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

/** Who is in nothing is kept as long as the most patient project keeps its people, counted from being written down. */
function isLeftOver(at: Date): SQL {
  const longest = build
    .select({ days: sql`coalesce(max(${projects.retentionDays}), 90) * interval '1 day'` })
    .from(projects);
  return exists(
    build
      .select({ one: sql`1` })
      .from(people)
      .where(
        and(
          eq(people.id, personPrivate.personId),
          sql`${people.createdAt} + (${longest}) <= ${instant(at)}`,
        ),
      ),
  );
}

/**
 * A condition on `person_private`: the person took part in something, in whatever project, and the time of all of it
 * is over; or in nothing, and has been in the directory for long.
 */
export function isExpired(at: Date): SQL | undefined {
  return or(
    and(exists(takingPart()), not(exists(takingPart(not(isOver(at)))))),
    and(not(exists(takingPart())), isLeftOver(at)),
  );
}
