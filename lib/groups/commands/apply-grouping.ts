import { transaction } from '@/db';
import { createGroup } from '@/lib/activities/commands/create-group';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { changeStandings, openStandings } from '@/lib/participants/commands/change-standings';
import { canManageParticipants } from '@/lib/participants/policy';
import { listMembers } from '../queries/list-members';
import { propose } from '../rules/propose';
import type { ApplyGrouping } from '../schema';

type Refusal = Failure<
  | 'not_found'
  | 'forbidden'
  | 'signed_off'
  | 'person_erased'
  | 'group_unknown'
  | 'name_taken'
  | 'grouping_stale'
>;

/**
 * Makes a proposal true: the same rule on the same people gives the same groups, so only what it was made of is named.
 * Refused when anybody changed since it was shown. Answers how many people changed their group.
 */
export async function applyGrouping(
  viewer: Viewer,
  { activityId, basis, ...wanted }: ApplyGrouping,
): Promise<Ok<number> | Refusal> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    if (!canManageParticipants(viewer, activity)) return fail('forbidden');
    const seen = await listMembers(viewer, activityId);
    if (seen.length === 0) return ok(0);
    const opened = await openStandings(
      viewer,
      seen.map(({ id }) => id),
    );
    if (!opened.ok) return opened;
    // Read again behind the lock: what was true a moment before it may not be any more.
    const members = await listMembers(viewer, activityId);
    const proposal = propose(members, activity.groups, wanted);
    if (proposal.basis !== basis) return fail('grouping_stale');
    let changes = 0;
    for (const [place, target] of proposal.targets.entries()) {
      const inside = opened.value.filter(({ id }) => proposal.placed[id] === place);
      if (inside.length === 0) continue;
      const groupId = target.id ?? newId();
      if (!target.id) {
        const made = await createGroup(viewer, { id: groupId, activityId, name: target.name });
        if (!made.ok) return fail('grouping_stale');
      }
      const changed = await changeStandings(viewer, inside, { groupId });
      if (!changed.ok) return fail('grouping_stale');
      changes += changed.value;
    }
    return ok(changes);
  });
}
