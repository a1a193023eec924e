import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import { forgetLinks } from './links';

/**
 * Ends every session of an account and every sign-in link to it, in the transaction that changes its rights or
 * password. An open invitation stays: somebody who is given another role before they accept must still get in.
 */
export async function endSessions(userId: string): Promise<void> {
  const db = await database();
  await db
    .update(users)
    .set({
      sessionGeneration: sql`${users.sessionGeneration} + 1`,
      version: sql`${users.version} + 1`,
    })
    .where(eq(users.id, userId));
  await forgetLinks(userId, 'sign_in');
}
