import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { isStaffSomewhere } from '../policy';
import type { KnownPerson } from '../types';
import { oneOf } from './one-of';
import { previousActivities } from './previous-activities';
import { visiblePeople } from './visible-people';

/**
 * What may be said of these people to somebody who is about to write one of them down, by id, in two statements. Staff
 * may know of everybody that the directory has them; a focal point only of whom of the own countries they see anyway.
 */
export async function knownPeople(
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  if (ids.length === 0) return new Map();
  const db = await database();
  const rows = await db
    .select({
      id: people.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      country: people.country,
    })
    .from(people)
    .where(and(oneOf(people.id, ids, 'uuid'), knownTo(viewer)));
  const taken = await previousActivities(
    viewer,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map((row) => [row.id, { ...row, activities: taken.get(row.id) ?? [] }]));
}

function knownTo(viewer: Viewer): SQL | undefined {
  const standing = and(isNull(people.mergedIntoId), isNull(people.erasedAt));
  if (isStaffSomewhere(viewer)) return standing;
  const own = viewer.focalPointOf.map(({ country }) => country);
  return and(
    standing,
    own.length > 0 ? inArray(people.country, own) : sql`false`,
    visiblePeople(viewer),
  );
}
