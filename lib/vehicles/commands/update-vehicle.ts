import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { vehicles } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { findVehicle } from '../queries/list-vehicles';
import { vehicleFormValue } from '../rules';
import type { UpdateVehicle } from '../schema';

/** Saves a vehicle over the version that the editor saw; a newer one is `stale` and comes back with what differs. */
export function updateVehicle(
  viewer: Viewer,
  { vehicleId, version, ...input }: UpdateVehicle,
): Promise<
  | Result<{ version: number }, EditRefusal>
  | Result<never, 'invalid', { fields: Record<string, string> }>
  | Stale
> {
  return transaction(async () => {
    const saved = await findVehicle(viewer, vehicleId);
    if (!saved) return fail('not_found');
    const activity = await findEditableActivity(viewer, saved.activityId);
    if (!activity.ok) return activity;
    if (input.groupId && !activity.value.groups.some((group) => group.id === input.groupId)) {
      return fail('invalid', { fields: { groupId: 'group_unknown' } });
    }
    const db = await database();
    const [written] = await db
      .update(vehicles)
      .set({ ...input, version: sql`${vehicles.version} + 1` })
      .where(and(eq(vehicles.id, vehicleId), eq(vehicles.version, version)))
      .returning({ version: vehicles.version });
    if (!written) {
      const theirs = await findVehicle(viewer, vehicleId);
      if (!theirs) return fail('not_found');
      return stale(vehicleFormValue(theirs), vehicleFormValue(input), theirs.version);
    }
    await audit(viewer, [
      {
        objectType: 'vehicle',
        objectId: vehicleId,
        action: 'updated',
        projectId: activity.value.projectId,
        activityId: saved.activityId,
        changes: changedFields(saved, input),
      },
    ]);
    await announce(viewer, saved.activityId);
    return ok(written);
  });
}
