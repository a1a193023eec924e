import { and, eq, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import { giveBack, TooManyTries, takeTry } from '../rate-limit';
import { linkSignInInput } from '../schema';
import type { SignedIn } from '../types';
import { consumeLink } from './links';

/** Whose sign-in link this is, once; or null when it is unknown, used or too old. Throws TooManyTries. */
export async function signInWithLink(raw: unknown, address: string): Promise<SignedIn | null> {
  const input = linkSignInInput.safeParse(raw);
  if (!input.success) return null;
  const tried = await takeTry([{ limit: 'linkUsePerClient', of: address }]);
  if (!tried.ok) throw new TooManyTries(tried.waitSeconds);

  const userId = await consumeLink('sign_in', input.data.token);
  if (!userId) return null;
  await giveBack(tried.ids);
  const db = await database();
  const [user] = await db
    .select({ id: users.id, generation: users.sessionGeneration })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt)));
  return user ?? null;
}
