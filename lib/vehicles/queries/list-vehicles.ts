import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { vehicles } from '@/db/schema/visits';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import type { Vehicle } from '../types';

const columns = {
  id: vehicles.id,
  kind: vehicles.kind,
  name: vehicles.name,
  plate: vehicles.plate,
  driverName: vehicles.driverName,
  driverPhone: vehicles.driverPhone,
  seats: vehicles.seats,
  groupId: vehicles.groupId,
  version: vehicles.version,
};

/** A condition on `vehicles` joined with `activities`: drivers and their numbers are for who plans. */
function visibleVehicles(viewer: Viewer): SQL | undefined {
  return viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer));
}

/** The vehicles of an activity by name. */
export async function listVehicles(viewer: Viewer, activityId: string): Promise<Vehicle[]> {
  const db = await database();
  return db
    .select(columns)
    .from(vehicles)
    .innerJoin(activities, eq(activities.id, vehicles.activityId))
    .where(and(eq(vehicles.activityId, activityId), visibleVehicles(viewer)))
    .orderBy(asc(vehicles.name), asc(vehicles.id));
}

/** One vehicle with its activity; null where there is none that the viewer may see. */
export async function findVehicle(
  viewer: Viewer,
  id: string,
): Promise<(Vehicle & { activityId: string }) | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [found] = await db
    .select({ ...columns, activityId: vehicles.activityId })
    .from(vehicles)
    .innerJoin(activities, eq(activities.id, vehicles.activityId))
    .where(and(eq(vehicles.id, id), visibleVehicles(viewer)));
  return found ?? null;
}
