import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { users } from '@/db/schema/identity';
import { fail, ok, type Result } from '@/lib/core/result';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { takeTry } from '../rate-limit';
import { createLink, LINK_LIFE } from './links';

type Refused = { values: { minutes: number } };

/** No answer comes sooner than this, in milliseconds; far more than the work takes for an address that we know. */
export const ANSWER_TIME = 500;

/**
 * Mails a sign-in link to the account with this address. Whether there is one shows neither in the answer nor in
 * how long it takes: every answer waits for the same moment.
 */
export async function requestSignInLink(
  email: string,
  clientAddress: string,
): Promise<Result<undefined, 'too_many_tries', Refused>> {
  const [result] = await Promise.all([
    countAndSend(email, clientAddress),
    new Promise((resolve) => setTimeout(resolve, ANSWER_TIME)),
  ]);
  return result;
}

async function countAndSend(
  email: string,
  clientAddress: string,
): Promise<Result<undefined, 'too_many_tries', Refused>> {
  const tried = await takeTry([
    { limit: 'linkRequestPerEmail', of: email },
    { limit: 'linkRequestPerClient', of: clientAddress },
  ]);
  if (!tried.ok) {
    return fail('too_many_tries', { values: { minutes: Math.ceil(tried.waitSeconds / 60) } });
  }
  await sendLink(email);
  return ok();
}

function sendLink(email: string): Promise<void> {
  return transaction(async () => {
    const db = await database();
    const [user] = await db
      .select({ id: users.id, name: users.name, email: users.email, locale: users.locale })
      .from(users)
      .where(and(eq(users.email, email), isNull(users.disabledAt)));
    if (!user) return;
    const token = await createLink('sign_in', user.id);
    await enqueue([
      {
        recipient: user.email,
        locale: user.locale,
        template: 'signInLink',
        params: { name: user.name, minutes: LINK_LIFE.sign_in / 60_000 },
        secrets: { token },
      },
    ]);
  });
}
