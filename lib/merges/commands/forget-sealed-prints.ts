import { eq, inArray, or } from 'drizzle-orm';
import { database } from '@/db';
import { personMerges } from '@/db/schema/people';
import { seal, unseal } from '@/lib/core/seal';
import { loadPersonKeys } from '@/lib/privacy/queries';
import type { BeforeMerge } from './merge-people';

/**
 * Takes from the merges of these people what tells of their sensitive fields. It is hashes only, but a birthday is one
 * of few days: who holds the key would find it by trying all. The merge can still be undone, without those fields.
 */
export async function forgetSealedPrints(personIds: readonly string[]): Promise<void> {
  const ids = [...personIds];
  const db = await database();
  const merges = await db
    .select({
      id: personMerges.id,
      keptId: personMerges.keptId,
      sealedBefore: personMerges.sealedBefore,
    })
    .from(personMerges)
    .where(or(inArray(personMerges.keptId, ids), inArray(personMerges.mergedId, ids)));
  const keys = await loadPersonKeys(merges.map(({ keptId }) => keptId));
  for (const { id, keptId, sealedBefore } of merges) {
    const key = keys.get(keptId);
    if (!key) continue;
    const before = JSON.parse(unseal(key, sealedBefore)) as BeforeMerge;
    await db
      .update(personMerges)
      .set({ sealedBefore: seal(key, JSON.stringify({ ...before, sealed: {} })) })
      .where(eq(personMerges.id, id));
  }
}
