import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import { verifyPassword } from '../passwords';
import { giveBack, TooManyTries, takeTry } from '../rate-limit';
import { passwordSignInInput } from '../schema';
import type { SignedIn } from '../types';

/**
 * Whose e-mail and password these are, or null. Unknown address, account without password, disabled account and
 * wrong password cost the same hashing and get the same answer. Throws TooManyTries.
 */
export async function signInWithPassword(raw: unknown, address: string): Promise<SignedIn | null> {
  const input = passwordSignInInput.safeParse(raw);
  if (!input.success) return null;
  const { email, password } = input.data;
  const tried = await takeTry([
    { limit: 'passwordPerEmail', of: email },
    { limit: 'passwordPerClient', of: address },
  ]);
  if (!tried.ok) throw new TooManyTries(tried.waitSeconds);

  const db = await database();
  const [user] = await db
    .select({
      id: users.id,
      generation: users.sessionGeneration,
      passwordHash: users.passwordHash,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(users.email, email));
  const isRight = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !isRight || user.disabledAt) return null;
  await giveBack(tried.ids);
  return { id: user.id, generation: user.generation };
}
