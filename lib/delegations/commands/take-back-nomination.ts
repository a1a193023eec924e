import { eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { delegations } from '@/db/schema/activities';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canWorkOnNomination } from '@/lib/participants/policy';
import { lockDelegation } from '@/lib/participants/queries/lock-delegation';
import { listDelegationFacts } from '../queries/delegation-facts';
import { whyNotTakenBack } from '../rules/submission';
import type { NominationInput } from '../schema';
import { tellCoordinators } from './tell-coordinators';

type Refusal = 'not_found' | 'forbidden' | 'decided_already' | 'deadline_over';

/** Takes a submitted nomination back, to change it. One that is not submitted stays as it is. */
export async function takeBackNomination(
  viewer: Viewer,
  { delegationId }: NominationInput,
): Promise<Result<undefined, Refusal>> {
  return transaction(async () => {
    const delegation = await lockDelegation(viewer, delegationId);
    if (!delegation) return fail('not_found');
    const [facts] = await listDelegationFacts(viewer, { ids: [delegationId] });
    if (!facts) return fail('not_found');
    const refusal = whyNotTakenBack(facts, now().getTime());
    if (refusal === 'deadline_over') return fail('deadline_over');
    if (!canWorkOnNomination(viewer, delegation, now())) return fail('forbidden');
    if (refusal === 'decided_already') return fail('decided_already');
    if (delegation.submittedAt === null) return ok();

    const db = await database();
    await db
      .update(delegations)
      .set({ submittedAt: null, submittedById: null, version: sql`${delegations.version} + 1` })
      .where(eq(delegations.id, delegationId));
    const { projectId, activityId } = delegation;
    await audit(viewer, [
      {
        objectType: 'delegation',
        objectId: delegationId,
        action: 'taken_back',
        projectId,
        activityId,
      },
    ]);
    await tellCoordinators(delegation, 'taken_back', 0);
    return ok();
  });
}
