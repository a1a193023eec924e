import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { users } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { fail, ok, type Result } from '@/lib/core/result';
import { hashPassword, verifyPassword } from '../passwords';
import { giveBack, takeTry } from '../rate-limit';
import type { ChangePasswordInput } from '../schema';
import type { Viewer } from '../types';
import { endSessions } from './end-sessions';
import { forgetLinks } from './links';

type Refusal = Result<
  undefined,
  'wrong_password' | 'too_many_tries',
  { fields?: Record<string, string>; values?: { minutes: number } }
>;

/** The viewer's own password. It ends all their sessions, this one too; an account without one sets its first. */
export async function changePassword(viewer: Viewer, input: ChangePasswordInput): Promise<Refusal> {
  // The same count as signing in: a session that was left open must not be a place to guess.
  const tried = await takeTry([{ limit: 'passwordPerEmail', of: viewer.email }]);
  if (!tried.ok) {
    return fail('too_many_tries', { values: { minutes: Math.ceil(tried.waitSeconds / 60) } });
  }
  const next = await hashPassword(input.next);
  return transaction(async () => {
    const db = await database();
    const [user] = await db
      .select({ passwordHash: users.passwordHash })
      .from(users)
      .where(eq(users.id, viewer.userId))
      .for('update');
    const stored = user?.passwordHash ?? null;
    if (stored && !(await verifyPassword(stored, input.current))) {
      return fail('wrong_password', { fields: { current: 'wrong_password' } });
    }
    await db.update(users).set({ passwordHash: next }).where(eq(users.id, viewer.userId));
    await endSessions(viewer.userId);
    await forgetLinks(viewer.userId);
    await giveBack(tried.ids);
    await audit(viewer, [
      { objectType: 'user', objectId: viewer.userId, action: 'password_changed' },
    ]);
    return ok();
  });
}
