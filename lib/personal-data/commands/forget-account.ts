import { eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { identities, roleGrants, signInAttempts, signInLinks, users } from '@/db/schema/identity';
import { savedViews } from '@/db/schema/views';
import { attemptKeys } from '@/lib/auth/rate-limit';
import { now } from '@/lib/core/clock';
import { accountsOf, type Subject } from '../queries/find-subject';
import { ERASED_NAME } from '../rules/blot';

/** Closes the account for good and empties it. The row stays: what somebody did for others keeps its author's id. */
export async function forgetAccount(subject: Subject): Promise<void> {
  const db = await database();
  const accounts = await db.select({ id: users.id }).from(users).where(accountsOf(subject));
  for (const { id } of accounts) {
    await db
      .update(users)
      .set({
        // Nobody receives mail there: RFC 6761 keeps the name from ever existing.
        email: `${id}@erased.invalid`,
        name: ERASED_NAME,
        passwordHash: null,
        personId: null,
        locale: 'en',
        isAdmin: false,
        disabledAt: now(),
        sessionGeneration: sql`${users.sessionGeneration} + 1`,
        version: sql`${users.version} + 1`,
      })
      .where(eq(users.id, id));
    for (const table of [roleGrants, signInLinks, identities, savedViews]) {
      await db.delete(table).where(eq(table.userId, id));
    }
  }
  const keys = subject.emails.flatMap(attemptKeys);
  if (keys.length > 0) await db.delete(signInAttempts).where(inArray(signInAttempts.key, keys));
}
