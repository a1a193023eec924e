import { database, transaction } from '@/db';
import { places } from '@/db/schema/places';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditPlaces } from '../policy';
import { findPlace } from '../queries/find-place';
import type { CreatePlaceInput } from '../schema';
import { saveHours } from './save-hours';

/** Adds a place. The same `id` again changes nothing and answers the same. */
export function createPlace(
  viewer: Viewer,
  { hours, dates, ...place }: CreatePlaceInput,
): Promise<Result<{ id: string }, 'forbidden' | 'parent_not_found'>> {
  return transaction(async () => {
    if (!canEditPlaces(viewer)) return fail('forbidden');
    // A repeated request may name the place itself, which is there by now and still cannot hold itself.
    const { id, parentId } = place;
    if (parentId && (parentId === id || !(await findPlace(viewer, parentId)))) {
      return fail('parent_not_found');
    }
    const db = await database();
    const [added] = await db
      .insert(places)
      .values(place)
      .onConflictDoNothing({ target: places.id })
      .returning({ id: places.id });
    if (!added) return ok({ id: place.id });
    await saveHours(place.id, { hours, dates });
    const { id: objectId, ...fields } = place;
    await audit(viewer, [
      {
        objectType: 'place',
        objectId,
        action: 'created',
        changes: changedFields(null, { ...fields, hours, dates }),
      },
    ]);
    return ok({ id: place.id });
  });
}
