import { and, countDistinct, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessions, sessionVehicles } from '@/db/schema/agenda';
import { vehicles } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { findVehicle } from '../queries/list-vehicles';
import type { RemoveVehicle } from '../schema';

/** A vehicle that sessions name stays until somebody has taken it off them: they would be without a way there. */
export function removeVehicle(
  viewer: Viewer,
  { vehicleId }: RemoveVehicle,
): Promise<Result<undefined, EditRefusal> | Result<never, 'vehicle_named', { values: Values }>> {
  return transaction(async () => {
    const vehicle = await findVehicle(viewer, vehicleId);
    if (!vehicle) return fail('not_found');
    const activity = await findEditableActivity(viewer, vehicle.activityId);
    if (!activity.ok) return activity;
    const db = await database();
    // Whoever names the vehicle on a session at the same moment waits, and then finds it gone.
    await db.select().from(vehicles).where(eq(vehicles.id, vehicleId)).for('update');
    const [named] = await db
      .select({ count: countDistinct(sessions.id) })
      .from(sessionVehicles)
      .innerJoin(sessions, eq(sessions.id, sessionVehicles.sessionId))
      .where(and(eq(sessionVehicles.vehicleId, vehicleId), isNull(sessions.removedAt)));
    if (named?.count) return fail('vehicle_named', { values: { count: named.count } });
    await db.delete(vehicles).where(eq(vehicles.id, vehicleId));
    await audit(viewer, [
      {
        objectType: 'vehicle',
        objectId: vehicleId,
        action: 'removed',
        projectId: activity.value.projectId,
        activityId: vehicle.activityId,
        changes: { name: { before: vehicle.name, after: null } },
      },
    ]);
    await announce(viewer, vehicle.activityId);
    return ok();
  });
}

type Values = { count: number };
