import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import type { Viewer } from '@/lib/auth/types';

/** Whether the viewer's own account has a password, or signs in by links and providers only. */
export async function hasPassword(viewer: Viewer): Promise<boolean> {
  const db = await database();
  const [own] = await db
    .select({ hasPassword: sql<boolean>`${users.passwordHash} is not null` })
    .from(users)
    .where(eq(users.id, viewer.userId));
  return own?.hasPassword ?? false;
}
