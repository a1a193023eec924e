import { database, transaction } from '@/db';
import { places } from '@/db/schema/places';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditPlaces } from '../policy';

/** Adds places of which only the English name is known, all at once. One whose `id` is there already stays as it is. */
export function createNamedPlaces(
  viewer: Viewer,
  named: readonly { id: string; name: string }[],
): Promise<Result<undefined, 'forbidden'>> {
  return transaction(async () => {
    if (!canEditPlaces(viewer)) return fail('forbidden');
    if (named.length === 0) return ok();
    const db = await database();
    const added = await db
      .insert(places)
      .values(named.map(({ id, name }) => ({ id, name: { en: name } })))
      .onConflictDoNothing({ target: places.id })
      .returning({ id: places.id, name: places.name });
    await audit(
      viewer,
      added.map(({ id: objectId, name }) => ({
        objectType: 'place' as const,
        objectId,
        action: 'created' as const,
        changes: changedFields(null, { name }),
      })),
    );
    return ok();
  });
}
