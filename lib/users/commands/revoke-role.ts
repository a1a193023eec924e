import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { roleGrants } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { endSessions } from '@/lib/auth/commands/end-sessions';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canManageUsers } from '../policy';
import type { RevokeRoleInput } from '../schema';

/** Takes a role away and ends the account's sessions. */
export async function revokeRole(
  viewer: Viewer,
  { grantId }: RevokeRoleInput,
): Promise<Result<undefined, 'not_found'>> {
  if (!canManageUsers(viewer)) return fail('not_found');
  return transaction(async () => {
    const db = await database();
    const [grant] = await db.delete(roleGrants).where(eq(roleGrants.id, grantId)).returning();
    if (!grant) return fail('not_found');
    await endSessions(grant.userId);
    await audit(viewer, [
      {
        objectType: 'user',
        objectId: grant.userId,
        action: 'role_revoked',
        projectId: grant.projectId,
        activityId: grant.activityId,
        changes: {
          role: { before: grant.role, after: null },
          ...(grant.country ? { country: { before: grant.country, after: null } } : {}),
        },
      },
    ]);
    return ok();
  });
}
