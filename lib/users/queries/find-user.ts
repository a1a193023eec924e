import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/identity';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { canManageUsers } from '../policy';
import type { UserRow } from '../types';
import { userRows } from './user-rows';

/** One account, for administrators; null for everybody else and for what is no account. */
export async function findUser(viewer: Viewer, id: string): Promise<UserRow | null> {
  if (!canManageUsers(viewer) || !isId(id)) return null;
  const [user] = await userRows(eq(users.id, id), { limit: 1, offset: 0 });
  return user ?? null;
}
