import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { delegations } from '@/db/schema/activities';
import { deadlineAt, deadlineOnClocks } from '@/lib/activities/rules';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { lockDelegation } from '@/lib/participants/queries/lock-delegation';
import { canEditDelegation } from '../policy';
import type { UpdateDelegation } from '../schema';

/** How many people a country may send, and until when they are named. */
export async function updateDelegation(
  viewer: Viewer,
  { delegationId, version, quota, nominationDeadline: typed }: UpdateDelegation,
): Promise<Result<{ version: number }, 'not_found' | 'forbidden'> | Stale> {
  return transaction(async () => {
    const before = await lockDelegation(viewer, delegationId);
    if (!before) return fail('not_found');
    if (!canEditDelegation(viewer, before)) return fail('forbidden');
    const { timeZone } = before.activity;
    const nominationDeadline = deadlineAt(typed, timeZone);
    if (before.version !== version) {
      const onClocks = (at: Date | null) => deadlineOnClocks(at, timeZone);
      return stale(
        { quota: before.quota, nominationDeadline: onClocks(before.nominationDeadline) },
        { quota, nominationDeadline: onClocks(nominationDeadline) },
        before.version,
      );
    }
    const changes = changedFields(
      { quota: before.quota, nominationDeadline: before.nominationDeadline?.toISOString() ?? null },
      { quota, nominationDeadline: nominationDeadline?.toISOString() ?? null },
    );
    if (Object.keys(changes).length === 0) return ok({ version });
    const db = await database();
    await db
      .update(delegations)
      .set({ quota, nominationDeadline, version: sql`${delegations.version} + 1` })
      .where(and(eq(delegations.id, delegationId), eq(delegations.version, version)));
    const { projectId, activityId } = before;
    await audit(viewer, [
      {
        objectType: 'delegation',
        objectId: delegationId,
        action: 'updated',
        projectId,
        activityId,
        changes,
      },
    ]);
    return ok({ version: version + 1 });
  });
}
