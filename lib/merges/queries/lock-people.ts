import { and, asc, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import type { OpenFields } from '../types';

/** The columns that a merge may exchange, with the version that guards them. */
export const mergeColumns = {
  id: people.id,
  version: people.version,
  givenNames: people.givenNames,
  familyName: people.familyName,
  nativeName: people.nativeName,
  sex: people.sex,
  country: people.country,
  organizationId: people.organizationId,
  organizationName: people.organizationName,
  position: people.position,
  email: people.email,
  phone: people.phone,
  locale: people.locale,
  languages: people.languages,
};

export type LockedPerson = OpenFields & { id: string; version: number };

/** Two people who exist for the viewer, locked until the transaction ends; null where one of them does not. */
export async function lockPair(
  viewer: Viewer,
  ids: readonly [string, string],
): Promise<[LockedPerson, LockedPerson] | null> {
  const locked = await lock(ids, viewer);
  const [one, other] = ids.map((id) => locked.get(id));
  return one && other ? [one, other] : null;
}

/** The kept and the merged person of a merge, the latter hidden from everybody meanwhile. */
export async function lockMerged(
  viewer: Viewer,
  keptId: string,
  mergedId: string,
): Promise<[LockedPerson, LockedPerson] | null> {
  const db = await database();
  // In the order of the ids, as everybody locks people, so that two who lock the same ones do not wait for each other.
  const rows = await db
    .select({ ...mergeColumns, mergedIntoId: people.mergedIntoId })
    .from(people)
    .where(inArray(people.id, [keptId, mergedId]))
    .orderBy(asc(people.id))
    .for('update');
  const merged = rows.find(({ id, mergedIntoId }) => id === mergedId && mergedIntoId === keptId);
  const kept = (await lock([keptId], viewer)).get(keptId);
  if (!kept || !merged) return null;
  const { mergedIntoId: _, ...record } = merged;
  return [kept, record];
}

async function lock(ids: readonly string[], viewer: Viewer) {
  const db = await database();
  const rows = await db
    .select(mergeColumns)
    .from(people)
    .where(and(inArray(people.id, [...ids]), isNull(people.erasedAt), visiblePeople(viewer)))
    .orderBy(asc(people.id))
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}
