import { database, transaction } from '@/db';
import { vehicles } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { findVehicle } from '../queries/list-vehicles';
import type { CreateVehicle } from '../schema';

export function createVehicle(
  viewer: Viewer,
  { id, activityId, ...input }: CreateVehicle,
): Promise<
  Result<{ id: string }, EditRefusal> | Result<never, 'invalid', { fields: Record<string, string> }>
> {
  return transaction(async () => {
    const activity = await findEditableActivity(viewer, activityId);
    if (!activity.ok) return activity;
    if (input.groupId && !activity.value.groups.some((group) => group.id === input.groupId)) {
      return fail('invalid', { fields: { groupId: 'group_unknown' } });
    }
    const db = await database();
    const [created] = await db
      .insert(vehicles)
      .values({ id, activityId, ...input })
      .onConflictDoNothing()
      .returning({ id: vehicles.id });
    if (!created) {
      // The same request again; an id of somebody else's vehicle is no vehicle of this activity.
      const known = await findVehicle(viewer, id);
      return known?.activityId === activityId ? ok({ id }) : fail('not_found');
    }
    await audit(viewer, [
      {
        objectType: 'vehicle',
        objectId: id,
        action: 'created',
        projectId: activity.value.projectId,
        activityId,
        changes: changedFields(null, input),
      },
    ]);
    await announce(viewer, activityId);
    return ok({ id });
  });
}
