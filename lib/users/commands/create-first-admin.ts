import { sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { users } from '@/db/schema/identity';
import { fail, type Result } from '@/lib/core/result';
import type { CreateUserInput } from '../schema';
import { insertUser } from './create-user';

/**
 * The administrator of an empty installation: the one account that nobody with an account creates.
 * Refused as soon as there is any, so that it cannot be used to climb in later.
 */
export async function createFirstAdmin(
  input: Omit<CreateUserInput, 'isAdmin' | 'personId'>,
): Promise<Result<{ id: string }, 'not_first' | 'email_taken' | 'person_taken'>> {
  return transaction(async () => {
    const db = await database();
    // Two processes that start at once must not both find the table empty.
    await db.execute(sql`lock table ${users} in share row exclusive mode`);
    const anybody = await db.select({ id: users.id }).from(users).limit(1);
    if (anybody.length > 0) return fail('not_first');
    return insertUser(null, { ...input, isAdmin: true });
  });
}
