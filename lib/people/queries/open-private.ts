import { eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { personKeys, personPrivate } from '@/db/schema/people';
import { unseal } from '@/lib/core/seal';
import { unwrapPersonKey } from '@/lib/privacy/rules';
import type { PrivateData, PrivateField } from '../types';

/**
 * Opens these sealed fields, and no others, of these people, in one statement. It asks no viewer: whoever calls it
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
    .select({ personId: personPrivate.personId, sealed: columns, sealedKey: personKeys.sealedKey })
    .from(personPrivate)
    .innerJoin(personKeys, eq(personKeys.personId, personPrivate.personId))
    .where(inArray(personPrivate.personId, [...personIds]));

  const opened = new Map(personIds.map((id) => [id, allNull(fields)]));
  for (const { personId, sealed, sealedKey } of rows) {
    const key = unwrapPersonKey(sealedKey);
    const data = allNull(fields);
    for (const field of fields) {
      const value = sealed[field];
      if (value) data[field] = unseal(key, value);
    }
    opened.set(personId, data);
  }
  return opened;
}

function allNull(fields: readonly PrivateField[]): Partial<PrivateData> {
  return Object.fromEntries(fields.map((field) => [field, null]));
}
