import { inArray } from 'drizzle-orm';
import { database } from '@/db';
import { personKeys } from '@/db/schema/people';
import { unwrapPersonKey } from './rules';
import type { PersonKeys } from './types';

/**
 * The keys of these people, in one statement. It takes no viewer because a key alone shows nothing:
 * whoever asks has already decided, by viewer, which sealed fields to read.
 */
export async function loadPersonKeys(personIds: readonly string[]): Promise<PersonKeys> {
  if (personIds.length === 0) return new Map();
  const db = await database();
  const rows = await db
    .select()
    .from(personKeys)
    .where(inArray(personKeys.personId, [...new Set(personIds)]));
  return new Map(rows.map((row) => [row.personId, unwrapPersonKey(row.sealedKey)]));
}
