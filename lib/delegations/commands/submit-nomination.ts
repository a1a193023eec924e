import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canWorkOnNomination } from '@/lib/participants/policy';
import { lockDelegation } from '@/lib/participants/queries/lock-delegation';
import { placesTaken } from '@/lib/participants/rules/standing';
import { listDelegationFacts } from '../queries/delegation-facts';
import { isSubmitted } from '../rules/submission';
import type { NominationInput } from '../schema';
import { tellCoordinators } from './tell-coordinators';

type Refusal = 'not_found' | 'forbidden' | 'signed_off' | 'nobody_nominated';

/**
 * Says that the nomination of a delegation is complete, or that what was asked about it is answered. Submitted already,
 * with nothing asked since, it stays as it is.
 */
export async function submitNomination(
  viewer: Viewer,
  { delegationId }: NominationInput,
): Promise<Result<undefined, Refusal>> {
  return transaction(async () => {
    const delegation = await lockDelegation(viewer, delegationId);
    if (!delegation) return fail('not_found');
    if (!canWorkOnNomination(viewer, delegation, now())) return fail('forbidden');
    if (delegation.activity.status === 'signed_off') return fail('signed_off');
    const [facts] = await listDelegationFacts(viewer, { ids: [delegationId] });
    const named = placesTaken(facts?.counts ?? {});
    if (!facts || named === 0) return fail('nobody_nominated');
    if (isSubmitted(facts)) return ok();

    const db = await database();
    await db
      .update(delegations)
      .set({
        submittedAt: now(),
        submittedById: viewer.userId,
        version: sql`${delegations.version} + 1`,
      })
      .where(eq(delegations.id, delegationId));
    await db
      .update(participants)
      .set({ askedBackAt: null, version: sql`${participants.version} + 1` })
      .where(and(eq(participants.delegationId, delegationId), isNotNull(participants.askedBackAt)));
    const { projectId, activityId } = delegation;
    await audit(viewer, [
      {
        objectType: 'delegation',
        objectId: delegationId,
        action: 'submitted',
        projectId,
        activityId,
      },
    ]);
    await tellCoordinators(delegation, facts.askedBack > 0 ? 'resubmitted' : 'submitted', named);
    return ok();
  });
}
