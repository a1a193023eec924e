import { type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { roleGrants, signInLinks, users } from '@/db/schema/identity';
import { projects } from '@/db/schema/projects';
import { now } from '@/lib/core/clock';
import { userStatus } from '../rules';
import type { UserGrant, UserRow } from '../types';

/** The roles of an account as one JSON value, so that a page of accounts is one statement. */
const grants = sql<UserGrant[]>`(${sql`
  select coalesce(json_agg(json_build_object('id', ${roleGrants.id}, 'role', ${roleGrants.role},
    'country', ${roleGrants.country}, 'projectTitle', ${projects.title}, 'activityTitle', ${activities.title})
    order by ${roleGrants.grantedAt}, ${roleGrants.id}), '[]'::json)
  from ${roleGrants} join ${projects} on ${projects.id} = ${roleGrants.projectId}
  left join ${activities} on ${activities.id} = ${roleGrants.activityId}
  where ${roleGrants.userId} = ${users.id}`})`;

/** Sent, not used, not too old. */
const openInvitation = () =>
  sql<boolean>`exists (${sql`
  select 1 from ${signInLinks} where ${signInLinks.userId} = ${users.id}
  and ${signInLinks.purpose} = 'invitation' and ${signInLinks.usedAt} is null
  and ${signInLinks.expiresAt} > ${now().toISOString()}`})`;

type Cut = { by?: SQL; limit: number; offset: number };

/** The accounts of a condition, with their roles, in one statement. Whoever calls it has asked who may see them. */
export async function userRows(
  where: SQL | undefined,
  { by = sql`${users.name}`, limit, offset }: Cut,
): Promise<UserRow[]> {
  const db = await database();
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      locale: users.locale,
      isAdmin: users.isAdmin,
      createdAt: users.createdAt,
      isDisabled: sql<boolean>`${users.disabledAt} is not null`,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`,
      hasOpenInvitation: openInvitation(),
      grants,
    })
    .from(users)
    .where(where)
    .orderBy(by, users.id)
    .limit(limit)
    .offset(offset);
  return rows.map(({ isDisabled, hasPassword, hasOpenInvitation, ...row }) => ({
    ...row,
    status: userStatus({ isDisabled, hasPassword, hasOpenInvitation }),
  }));
}
