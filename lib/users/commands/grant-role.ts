import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { roleGrants, users } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { endSessions } from '@/lib/auth/commands/end-sessions';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canManageUsers } from '../policy';
import type { GrantRoleInput } from '../schema';

type Granted = Result<undefined, 'not_found' | 'already_granted'>;

/** Gives an account a role and ends its sessions. The same id again answers ok and changes nothing. */
export async function grantRole(viewer: Viewer, input: GrantRoleInput): Promise<Granted> {
  if (!canManageUsers(viewer)) return fail('not_found');
  return refusals(() =>
    transaction(async () => {
      const db = await database();
      const [user] = await db
        .select({ id: users.id })
        .from(users)
        .where(eq(users.id, input.userId));
      if (!user) return fail('not_found');
      if (await insertGrant(viewer, input)) await endSessions(input.userId);
      return ok();
    }),
  );
}

/** Adds the grant in the transaction of the caller; false when this very grant was there already. */
export async function insertGrant(viewer: Viewer, input: GrantRoleInput): Promise<boolean> {
  const { role, projectId, country, activityId } = input;
  const db = await database();
  const added = await db
    .insert(roleGrants)
    .values({ ...input, grantedAt: now() })
    .onConflictDoNothing({ target: roleGrants.id })
    .returning({ id: roleGrants.id });
  if (added.length === 0) return false;
  await audit(viewer, [
    {
      objectType: 'user',
      objectId: input.userId,
      action: 'role_granted',
      projectId,
      activityId,
      changes: {
        role: { before: null, after: role },
        ...(country ? { country: { before: null, after: country } } : {}),
      },
    },
  ]);
  return true;
}

/** The database knows which projects and activities exist and which grants stand. */
export async function refusals<T, Code extends string>(
  work: () => Promise<Result<T, Code>>,
): Promise<Result<T, Code | 'not_found' | 'already_granted'>> {
  try {
    return await work();
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'role_grants_once') return fail('already_granted');
    if (constraint?.startsWith('role_grants')) return fail('not_found');
    throw error;
  }
}
