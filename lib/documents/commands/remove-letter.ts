import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { documents } from '@/db/schema/documents';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canWorkOnNomination } from '@/lib/participants/policy';
import { lockDelegation } from '@/lib/participants/queries/lock-delegation';
import type { RemoveLetter } from '../schema';

/** Takes a letter away for good. */
export async function removeLetter(
  viewer: Viewer,
  { id }: RemoveLetter,
): Promise<Result<undefined, 'not_found' | 'forbidden' | 'signed_off'>> {
  return transaction(async () => {
    const db = await database();
    const [letter] = await db
      .select({ delegationId: documents.delegationId })
      .from(documents)
      .where(eq(documents.id, id));
    const delegationId = letter?.delegationId;
    const delegation = delegationId ? await lockDelegation(viewer, delegationId) : null;
    if (!delegation) return fail('not_found');
    if (!canWorkOnNomination(viewer, delegation, now())) return fail('forbidden');
    if (delegation.activity.status === 'signed_off') return fail('signed_off');
    await db.delete(documents).where(eq(documents.id, id));
    const { activityId, projectId } = delegation;
    await audit(viewer, [
      { objectType: 'document', objectId: id, action: 'removed', projectId, activityId },
    ]);
    return ok();
  });
}
