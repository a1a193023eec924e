import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { users } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { createLink, forgetLinks, LINK_LIFE } from '@/lib/auth/commands/links';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { canManageUsers } from '../policy';
import type { InviteUserInput, UserInput } from '../schema';
import { insertUser } from './create-user';
import { insertGrant, refusals } from './grant-role';

const DAY = 24 * 60 * 60_000;

type Invited = Result<undefined, 'not_found' | 'email_taken' | 'person_taken' | 'already_granted'>;

/** Adds an account without a password, with its first role, and mails the invitation. */
export async function inviteUser(viewer: Viewer, input: InviteUserInput): Promise<Invited> {
  if (!canManageUsers(viewer)) return fail('not_found');
  return refusals(() =>
    transaction(async () => {
      const db = await database();
      const known = await db.select({ id: users.id }).from(users).where(eq(users.id, input.id));
      const { id, email, name, locale } = input;
      const created = await insertUser(viewer, {
        id,
        email,
        name,
        locale,
        isAdmin: input.kind === 'admin',
      });
      // The network repeated the request: one invitation is enough.
      if (!created.ok || known.length > 0) return created.ok ? ok() : created;
      if (input.kind === 'role') {
        const { grantId, role, projectId, country, activityId } = input;
        await insertGrant(viewer, {
          id: grantId,
          userId: id,
          role,
          projectId,
          country,
          activityId,
        });
      }
      await sendInvitation({ id, email, name, locale });
      return ok();
    }),
  );
}

/** Mails another invitation; the one before stops working. */
export async function resendInvitation(
  viewer: Viewer,
  { userId }: UserInput,
): Promise<Result<undefined, 'not_found'>> {
  if (!canManageUsers(viewer)) return fail('not_found');
  return transaction(async () => {
    const db = await database();
    const [user] = await db
      .select({ id: users.id, email: users.email, name: users.name, locale: users.locale })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.disabledAt)));
    if (!user) return fail('not_found');
    await forgetLinks(userId);
    await sendInvitation(user);
    await audit(viewer, [{ objectType: 'user', objectId: userId, action: 'invited' }]);
    return ok();
  });
}

type Invitee = Pick<InviteUserInput, 'id' | 'email' | 'name' | 'locale'>;

/** Answers the token too, for who sets up an installation that cannot send mail yet. */
export async function sendInvitation({ id, email, name, locale }: Invitee): Promise<string> {
  const token = await createLink('invitation', id);
  await enqueue([
    {
      recipient: email,
      locale,
      template: 'invitation',
      params: { name, days: LINK_LIFE.invitation / DAY },
      secrets: { token },
    },
  ]);
  return token;
}
