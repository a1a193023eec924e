import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { places } from '@/db/schema/places';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditPlaces } from '../policy';
import { findPlace } from '../queries/find-place';
import { isInside, placeFormValue } from '../rules';
import type { UpdatePlaceInput } from '../schema';
import { saveHours } from './save-hours';

type Refusal = 'not_found' | 'forbidden' | 'parent_not_found' | 'place_inside_itself';

/** Saves a place over the version that the editor saw; a newer one is `stale` and comes back with what differs. */
export function updatePlace(
  viewer: Viewer,
  { id, version, ...input }: UpdatePlaceInput,
): Promise<Result<undefined, Refusal> | Stale> {
  return transaction(async () => {
    const saved = await findPlace(viewer, id);
    if (!saved) return fail('not_found');
    if (!canEditPlaces(viewer)) return fail('forbidden');
    const ring = input.parentId && (await refuseParent(viewer, id, input.parentId));
    if (ring) return fail(ring);

    const db = await database();
    const { hours, dates, ...columns } = input;
    const [written] = await db
      .update(places)
      .set({ ...columns, version: sql`${places.version} + 1` })
      .where(and(eq(places.id, id), eq(places.version, version)))
      .returning({ id: places.id });
    if (!written) {
      const theirs = (await findPlace(viewer, id)) ?? saved;
      return stale(placeFormValue(theirs), placeFormValue(input), theirs.version);
    }
    await saveHours(id, { hours, dates });
    await audit(viewer, [
      {
        objectType: 'place',
        objectId: id,
        action: 'updated',
        changes: changedFields(saved, input),
      },
    ]);
    return ok();
  });
}

async function refuseParent(viewer: Viewer, id: string, parentId: string) {
  if (!(await findPlace(viewer, parentId))) return 'parent_not_found';
  const db = await database();
  const inside = await db
    .select({ id: places.id, parentId: places.parentId })
    .from(places)
    .where(isNotNull(places.parentId));
  const parentOf = new Map(inside.map((place) => [place.id, place.parentId]));
  return isInside(parentId, id, parentOf) ? 'place_inside_itself' : undefined;
}
