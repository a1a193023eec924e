import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { personKeys } from '@/db/schema/people';
import { installationKey, newKey, seal, unseal } from '@/lib/core/seal';

/** The key of each person by id. A person who was erased has none, and what was sealed with it stays closed. */
export type PersonKeys = ReadonlyMap<string, Uint8Array>;

const wrapping = () => installationKey('person-keys');

/** Makes and keeps the key of a new person; called in the transaction that adds them. */
export async function createPersonKeys(personIds: readonly string[]): Promise<PersonKeys> {
  const keys = new Map(personIds.map((id) => [id, newKey()]));
  if (keys.size === 0) return keys;
  const db = await database();
  await db.insert(personKeys).values(
    [...keys].map(([personId, key]) => ({
      personId,
      sealedKey: seal(wrapping(), Buffer.from(key).toString('base64')),
    })),
  );
  return keys;
}

/** Forgets a person for good: everything that was sealed for them can never be read again. */
export async function destroyPersonKey(personId: string): Promise<void> {
  const db = await database();
  await db.delete(personKeys).where(eq(personKeys.personId, personId));
}

export function unwrapPersonKey(sealedKey: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(unseal(wrapping(), sealedKey), 'base64'));
}
