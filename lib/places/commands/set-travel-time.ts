import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { places, travelTimes } from '@/db/schema/places';
import { announceProject } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { findProjectById } from '@/lib/projects/queries/find-project';
import { canSetTravelTime } from '../policy';
import { visiblePlaces } from '../queries/visible-places';
import { siteOf } from '../rules';
import type { SetTravelTimeInput } from '../schema';

/** Says how long a project's buses, cars or walkers take from one place to another; doing it twice is the same as once. */
export function setTravelTime(
  viewer: Viewer,
  { projectId, fromPlaceId, toPlaceId, mode, minutes }: SetTravelTimeInput,
): Promise<
  | Result<undefined, 'not_found' | 'forbidden'>
  | Result<never, 'invalid', { fields: Record<string, string> }>
> {
  return transaction(async () => {
    if (!(await findProjectById(viewer, projectId))) return fail('not_found');
    if (!canSetTravelTime(viewer, projectId)) return fail('forbidden');
    const db = await database();
    const ends = await db
      .select({ id: places.id })
      .from(places)
      .where(and(inArray(places.id, [fromPlaceId, toPlaceId]), visiblePlaces(viewer)));
    if (ends.length < 2) return fail('not_found');
    if (mode === 'walk' && !(await isOneSite(fromPlaceId, toPlaceId))) {
      return fail('invalid', { fields: { minutes: 'walkOutsideSite' } });
    }

    const thisWay = and(
      eq(travelTimes.projectId, projectId),
      eq(travelTimes.fromPlaceId, fromPlaceId),
      eq(travelTimes.toPlaceId, toPlaceId),
      eq(travelTimes.mode, mode),
    );
    const [old] = await db
      .select({ minutes: travelTimes.minutes })
      .from(travelTimes)
      .where(thisWay)
      .for('update');
    const before = old?.minutes ?? null;
    if (before === minutes) return ok();
    if (minutes === null) await db.delete(travelTimes).where(thisWay);
    else {
      await db
        .insert(travelTimes)
        .values({ projectId, fromPlaceId, toPlaceId, mode, minutes })
        .onConflictDoUpdate({
          target: [
            travelTimes.projectId,
            travelTimes.fromPlaceId,
            travelTimes.toPlaceId,
            travelTimes.mode,
          ],
          set: { minutes },
        });
    }
    await audit(viewer, [
      {
        objectType: 'place',
        objectId: fromPlaceId,
        action: 'travel_time_set',
        projectId,
        changes: {
          toPlaceId: { before: toPlaceId, after: toPlaceId },
          mode: { before: mode, after: mode },
          minutes: { before, after: minutes },
        },
      },
    ]);
    await announceProject(viewer, projectId);
    return ok();
  });
}

async function isOneSite(one: string, other: string): Promise<boolean> {
  const db = await database();
  const rooms = await db
    .select({ id: places.id, parentId: places.parentId })
    .from(places)
    .where(isNotNull(places.parentId));
  const parentOf = new Map(rooms.map(({ id, parentId }) => [id, parentId]));
  return siteOf(one, parentOf) === siteOf(other, parentOf);
}
