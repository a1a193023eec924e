import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { identities, roleGrants, users } from '@/db/schema/identity';
import { outboxMessages } from '@/db/schema/outbox';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import { publicColumns } from '@/lib/people/queries/find-person';
import { openPrivate } from '@/lib/people/queries/open-private';
import { PRIVATE_FIELDS } from '@/lib/people/types';
import type { HeldItem } from '../types';
import { accountsOf, type Subject } from './find-subject';

/** The directory's entry, and those of whoever was merged into it. */
export async function heldRecord({ ids }: Subject): Promise<HeldItem[]> {
  const db = await database();
  return db
    .select({
      ...publicColumns,
      createdAt: people.createdAt,
    })
    .from(people)
    .where(inArray(people.id, ids));
}

export async function heldSensitive({ ids }: Subject): Promise<HeldItem[]> {
  return [...(await openPrivate(ids, PRIVATE_FIELDS)).values()];
}

export async function heldAccount(subject: Subject): Promise<HeldItem[]> {
  const db = await database();
  const accounts = await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      locale: users.locale,
      isAdmin: users.isAdmin,
      createdAt: users.createdAt,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(accountsOf(subject));
  const userIds = accounts.map(({ id }) => id);
  const roles = await db
    .select({
      userId: roleGrants.userId,
      role: roleGrants.role,
      project: projects.title,
      country: roleGrants.country,
      activity: activities.title,
      grantedAt: roleGrants.grantedAt,
    })
    .from(roleGrants)
    .innerJoin(projects, eq(projects.id, roleGrants.projectId))
    .leftJoin(activities, eq(activities.id, roleGrants.activityId))
    .where(inArray(roleGrants.userId, userIds));
  const providers = await db
    .select({ userId: identities.userId, provider: identities.provider })
    .from(identities)
    .where(inArray(identities.userId, userIds));
  return accounts.map(({ id, ...account }) => ({
    ...account,
    roles: roles.filter(({ userId }) => userId === id).map(({ userId: _, ...role }) => role),
    providers: providers.filter(({ userId }) => userId === id).map(({ provider }) => provider),
  }));
}

/** Letters to them, and letters to others about them, as they were filled in; what opened a door in them is gone or stays sealed. */
export async function heldLetters({ ids, emails }: Subject): Promise<HeldItem[]> {
  const db = await database();
  return db
    .select({
      template: outboxMessages.template,
      recipient: outboxMessages.recipient,
      locale: outboxMessages.locale,
      params: outboxMessages.params,
      createdAt: outboxMessages.createdAt,
      sentAt: outboxMessages.sentAt,
      failedAt: outboxMessages.failedAt,
    })
    .from(outboxMessages)
    .where(
      or(
        inArray(outboxMessages.personId, ids),
        inArray(
          sql`lower(${outboxMessages.recipient})`,
          emails.map((email) => email.toLowerCase()),
        ),
      ),
    )
    .orderBy(asc(outboxMessages.createdAt));
}
