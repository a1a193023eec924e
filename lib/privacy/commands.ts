import { insertRows } from '@/db/insert-rows';
import { personKeys } from '@/db/schema/people';
import { newKey } from '@/lib/core/seal';
import { wrapPersonKey } from './rules';
import type { PersonKeys } from './types';

/** Makes and keeps the key of a new person; called in the transaction that adds them. */
export async function createPersonKeys(personIds: readonly string[]): Promise<PersonKeys> {
  const keys = new Map(personIds.map((id) => [id, newKey()]));
  await insertRows(
    personKeys,
    [...keys].map(([personId, key]) => ({ personId, sealedKey: wrapPersonKey(key) })),
  );
  return keys;
}
