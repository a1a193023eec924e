import {
  and,
  asc,
  count,
  desc,
  eq,
  ilike,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { roleGrants, signInLinks, users } from '@/db/schema/identity';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { pageWindow } from '@/lib/core/table-state';
import type { GrantedRole } from '@/lib/core/vocabulary';
import { canManageUsers } from '../policy';
import { userStatus } from '../rules';
import type { UserGrant, UserRow } from '../types';

export const USER_SORTS = ['name', 'email', 'created'] as const;

type Wanted = {
  sort: (typeof USER_SORTS)[number];
  dir: 'asc' | 'desc';
  /** From 1. */
  page: number;
  pageSize: number;
  /** Any part of the name or the address. */
  q: string;
  filters: { role?: GrantedRole | 'admin' | undefined; disabled?: 'yes' | 'no' | undefined };
};

const SORTS = { name: users.name, email: users.email, created: users.createdAt } as const;

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

function hasRole(role: GrantedRole | 'admin'): SQL {
  if (role === 'admin') return eq(users.isAdmin, true);
  return sql`exists (${sql`
    select 1 from ${roleGrants} where ${roleGrants.userId} = ${users.id} and ${roleGrants.role} = ${role}`})`;
}

/** A page of the accounts, for administrators; nobody else has any. */
export async function listUsers(
  viewer: Viewer,
  { sort, dir, page, pageSize, q, filters }: Wanted,
): Promise<{ rows: UserRow[]; total: number }> {
  if (!canManageUsers(viewer)) return { rows: [], total: 0 };
  const db = await database();
  const part = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  const where = and(
    q ? or(ilike(users.name, part), sql`${users.email}::text ilike ${part}`) : undefined,
    filters.role && hasRole(filters.role),
    filters.disabled &&
      (filters.disabled === 'yes' ? isNotNull(users.disabledAt) : isNull(users.disabledAt)),
  );
  const order = dir === 'asc' ? asc : desc;
  const { limit, offset } = pageWindow(page, pageSize);
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
    .orderBy(order(SORTS[sort]), users.id)
    .limit(limit)
    .offset(offset);
  const [counted] = await db.select({ total: count() }).from(users).where(where);
  return {
    rows: rows.map(({ isDisabled, hasPassword, hasOpenInvitation, ...row }) => ({
      ...row,
      status: userStatus({ isDisabled, hasPassword, hasOpenInvitation }),
    })),
    total: counted?.total ?? 0,
  };
}
