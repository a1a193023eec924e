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
import { roleGrants, users } from '@/db/schema/identity';
import type { Viewer } from '@/lib/auth/types';
import { likePatterns } from '@/lib/core/like-patterns';
import { pageWindow } from '@/lib/core/table-state';
import type { GrantedRole } from '@/lib/core/vocabulary';
import { canManageUsers } from '../policy';
import type { UserRow } from '../types';
import { userRows } from './user-rows';

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

function hasRole(role: GrantedRole | 'admin'): SQL {
  if (role === 'admin') return eq(users.isAdmin, true);
  return sql`exists (${sql`
    select 1 from ${roleGrants} where ${roleGrants.userId} = ${users.id} and ${roleGrants.role} = ${role}`})`;
}

function isNamed(pattern: string): SQL | undefined {
  return or(ilike(users.name, pattern), sql`${users.email}::text ilike ${pattern}`);
}

/** A page of the accounts, for administrators; nobody else has any. */
export async function listUsers(
  viewer: Viewer,
  { sort, dir, page, pageSize, q, filters }: Wanted,
): Promise<{ rows: UserRow[]; total: number }> {
  if (!canManageUsers(viewer)) return { rows: [], total: 0 };
  const db = await database();
  const where = and(
    q ? or(...likePatterns(q).map(isNamed)) : undefined,
    filters.role && hasRole(filters.role),
    filters.disabled &&
      (filters.disabled === 'yes' ? isNotNull(users.disabledAt) : isNull(users.disabledAt)),
  );
  const order = dir === 'asc' ? asc : desc;
  const { limit, offset } = pageWindow(page, pageSize);
  const rows = await userRows(where, { by: order(SORTS[sort]), limit, offset });
  const [counted] = await db.select({ total: count() }).from(users).where(where);
  return { rows, total: counted?.total ?? 0 };
}
