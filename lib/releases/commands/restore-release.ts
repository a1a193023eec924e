import { transaction } from '@/db';
import { findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { writeEdits } from '@/lib/agenda/commands/write-edits';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { planRestoration } from '../queries/plan-restoration';
import type { RestoreReleaseInput } from '../schema';

/** How many sessions of the draft were changed, brought back or taken out. */
export type Restored = { sessions: number };
type Refusal = 'not_found' | 'forbidden' | 'signed_off' | 'draft_changed';

/**
 * Makes the draft say what a release said. Only by the plan that the viewer has read: over a draft that somebody has
 * changed since, nothing is done. Nobody but editors sees it until it is published; restoring the newest undoes it.
 * Sent again it finds the draft as it is to be, and does nothing.
 */
export function restoreRelease(
  viewer: Viewer,
  { activityId, number, key }: RestoreReleaseInput,
): Promise<Result<Restored, Refusal>> {
  return transaction(async () => {
    const found = await findEditableActivity(viewer, activityId);
    if (!found.ok) return found;
    const activity = found.value;
    const plan = await planRestoration(viewer, activity, number);
    if (!plan) return fail('not_found');
    if (plan.edits.length === 0) return ok({ sessions: 0 });
    if (plan.key !== key) return fail('draft_changed');
    const written = await writeEdits(viewer, activity, plan.edits);
    if (!written.ok) return fail('draft_changed');
    const sessions = Object.keys(written.value).length;
    await audit(viewer, [
      {
        objectType: 'release',
        objectId: plan.releaseId,
        action: 'restored',
        projectId: activity.projectId,
        activityId,
        changes: {
          number: { before: null, after: number },
          changes: { before: null, after: sessions },
        },
      },
    ]);
    return ok({ sessions });
  });
}
