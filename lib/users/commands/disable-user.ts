import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { users } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { endSessions } from '@/lib/auth/commands/end-sessions';
import { forgetLinks } from '@/lib/auth/commands/links';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canManageUsers } from '../policy';
import type { UserInput } from '../schema';

type Disabled = Result<undefined, 'not_found' | 'own_account'>;

/**
 * Shuts an account and ends its sessions. An administrator cannot shut their own, so there is always one left
 * who can open it again. An account that is shut already stays as it is.
 */
export function disableUser(viewer: Viewer, input: UserInput): Promise<Disabled> {
  return switchUser(viewer, input, true);
}

export function enableUser(viewer: Viewer, input: UserInput): Promise<Disabled> {
  return switchUser(viewer, input, false);
}

async function switchUser(viewer: Viewer, { userId }: UserInput, off: boolean): Promise<Disabled> {
  if (!canManageUsers(viewer)) return fail('not_found');
  return transaction(async () => {
    const db = await database();
    // Every administrator queues here: two who shut each other's account must not both succeed.
    const admins = await db
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.isAdmin, true), isNull(users.disabledAt)))
      .orderBy(users.id)
      .for('update');
    if (!admins.some(({ id }) => id === viewer.userId)) return fail('not_found');
    const [user] = await db.select({ id: users.id }).from(users).where(eq(users.id, userId));
    if (!user) return fail('not_found');
    if (userId === viewer.userId) return fail('own_account');
    const changed = await db
      .update(users)
      .set({ disabledAt: off ? now() : null })
      .where(
        and(eq(users.id, userId), off ? isNull(users.disabledAt) : isNotNull(users.disabledAt)),
      )
      .returning({ id: users.id });
    if (changed.length === 0) return ok();
    await endSessions(userId);
    await forgetLinks(userId);
    await audit(viewer, [
      { objectType: 'user', objectId: userId, action: off ? 'disabled' : 'enabled' },
    ]);
    return ok();
  });
}
