import { and, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { roleGrants, users } from '@/db/schema/identity';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';

/*
 * To whom a decision is mailed. They take no viewer, because nobody reads the answer: who may decide was asked by the
 * command that mails.
 */

/** The accounts that nominate for these delegations, each with its delegation. */
export async function focalPointsOf(delegationIds: readonly string[]) {
  const db = await database();
  return db
    .select({
      delegationId: delegations.id,
      country: delegations.country,
      name: users.name,
      email: users.email,
      locale: users.locale,
    })
    .from(delegations)
    .innerJoin(
      roleGrants,
      and(
        eq(roleGrants.role, 'focal_point'),
        eq(roleGrants.projectId, delegations.projectId),
        eq(roleGrants.country, delegations.country),
      ),
    )
    .innerJoin(users, and(eq(users.id, roleGrants.userId), isNull(users.disabledAt)))
    .where(inArray(delegations.id, [...delegationIds]))
    .orderBy(delegations.country, users.name);
}

/** The accounts that decide about nominations in a project: its coordinators. */
export async function coordinatorsOf(projectId: string) {
  const db = await database();
  return db
    .select({ name: users.name, email: users.email, locale: users.locale })
    .from(roleGrants)
    .innerJoin(users, and(eq(users.id, roleGrants.userId), isNull(users.disabledAt)))
    .where(and(eq(roleGrants.role, 'coordinator'), eq(roleGrants.projectId, projectId)))
    .orderBy(users.name);
}

/** The addresses of these people, with the name that a letter begins with. */
export async function addressesOf(personIds: readonly string[]) {
  const db = await database();
  return db
    .select({
      id: people.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      email: people.email,
      locale: people.locale,
    })
    .from(people)
    .where(inArray(people.id, [...personIds]));
}

/** The address of the pages of an activity on this site. */
export async function pathOfActivity(activityId: string): Promise<string> {
  const db = await database();
  const [row] = await db
    .select({ project: projects.slug, activity: activities.slug })
    .from(activities)
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .where(eq(activities.id, activityId));
  if (!row) throw new Error(`Activity ${activityId} is not there.`);
  return `/projects/${row.project}/activities/${row.activity}`;
}
