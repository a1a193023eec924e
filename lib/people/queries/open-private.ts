import { inArray } from 'drizzle-orm';
import { database } from '@/db';
import { personPrivate } from '@/db/schema/people';
import { unseal } from '@/lib/core/seal';
import { loadPersonKeys } from '@/lib/privacy/queries';
import type { PrivateData, PrivateField } from '../types';

/**
 * Opens these sealed fields, and no others, of these people, in two statements. It asks no viewer: whoever calls it
 * has already asked `readablePrivateFields`. Of an erased person every field is null.
 */
export async function openPrivate(
  personIds: readonly string[],
  fields: readonly PrivateField[],
): Promise<ReadonlyMap<string, Partial<PrivateData>>> {
  if (personIds.length === 0 || fields.length === 0) return new Map();
  const db = await database();
  const columns = Object.fromEntries(fields.map((field) => [field, personPrivate[field]]));
  const rows = await db
    .select({ personId: personPrivate.personId, sealed: columns })
    .from(personPrivate)
    .where(inArray(personPrivate.personId, [...personIds]));
  const keys = await loadPersonKeys(rows.map(({ personId }) => personId));

  const open = (personId: string, sealed: Uint8Array | null | undefined) => {
    const key = keys.get(personId);
    return key && sealed ? unseal(key, sealed) : null;
  };
  const found = new Map(rows.map((row) => [row.personId, row.sealed]));
  return new Map(
    personIds.map((personId) => [
      personId,
      Object.fromEntries(
        fields.map((field) => [field, open(personId, found.get(personId)?.[field])]),
      ),
    ]),
  );
}
