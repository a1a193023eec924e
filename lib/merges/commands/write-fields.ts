import { eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { people, personPrivate } from '@/db/schema/people';
import { sealPrivate } from '@/lib/people/commands/seal-private';
import type { PrivateData } from '@/lib/people/types';
import { createPersonKeys } from '@/lib/privacy/commands';
import { loadPersonKeys } from '@/lib/privacy/queries';
import type { OpenFields } from '../types';

type Changes = { id: string; open: Partial<OpenFields>; sealed: Partial<PrivateData> };

/**
 * Writes what two people exchange. An address and a passport belong to one person at a time, so both let go of theirs
 * before either takes the other's. Each is a version further.
 */
export async function writeExchange(both: readonly [Changes, Changes]): Promise<void> {
  const db = await database();
  const ids = both.map(({ id }) => id);
  const giving = (field: keyof OpenFields | keyof PrivateData) =>
    both.filter(({ open, sealed }) => field in open || field in sealed).map(({ id }) => id);
  await db
    .update(people)
    .set({ email: null })
    .where(inArray(people.id, giving('email')));
  for (const { id, open } of both) {
    await db
      .update(people)
      .set({ ...open, version: sql`${people.version} + 1` })
      .where(eq(people.id, id));
  }
  await db
    .update(personPrivate)
    .set({ passportFingerprint: null })
    .where(inArray(personPrivate.personId, giving('passportNumber')));
  const keys = await keysOf(ids);
  for (const { id, sealed } of both) {
    const key = keys.get(id);
    if (!key || Object.keys(sealed).length === 0) continue;
    const columns = sealPrivate(key, sealed);
    await db
      .insert(personPrivate)
      .values({ personId: id, ...columns })
      .onConflictDoUpdate({ target: personPrivate.personId, set: columns });
  }
}

/** The keys of two people who are not erased; whoever has none yet gets one. */
export async function keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const keys = await loadPersonKeys(ids);
  const created = await createPersonKeys(ids.filter((id) => !keys.has(id)));
  return new Map([...keys, ...created]);
}
