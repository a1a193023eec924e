import { and, eq, isNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { users } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { fail, ok, type Result } from '@/lib/core/result';
import { hashPassword } from '../passwords';
import { TooManyTries, takeTry } from '../rate-limit';
import type { AcceptInvitationInput } from '../schema';
import { consumeLink, createLink } from './links';

/**
 * Uses an invitation up: name, language and, if they want one, a password. Answers the token of a sign-in link,
 * so that they are signed in without typing the password again. Throws TooManyTries.
 */
export async function acceptInvitation(
  input: AcceptInvitationInput,
  clientAddress: string,
): Promise<Result<{ token: string }, 'link_used'>> {
  const tried = await takeTry([{ limit: 'linkUsePerClient', of: clientAddress }]);
  if (!tried.ok) throw new TooManyTries(tried.waitSeconds);
  const passwordHash = input.password ? await hashPassword(input.password) : undefined;

  return transaction(async () => {
    const userId = await consumeLink('invitation', input.token);
    if (!userId) return fail('link_used');
    const db = await database();
    const [user] = await db
      .update(users)
      .set({
        name: input.name,
        locale: input.locale,
        version: sql`${users.version} + 1`,
        ...(passwordHash
          ? { passwordHash, sessionGeneration: sql`${users.sessionGeneration} + 1` }
          : {}),
      })
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
      .returning({ id: users.id });
    if (!user) return fail('link_used');
    await audit(null, [{ objectType: 'user', objectId: userId, action: 'invitation_accepted' }]);
    return ok({ token: await createLink('sign_in', userId) });
  });
}
