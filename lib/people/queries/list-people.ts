import { and, asc, count, desc, eq, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { pageWindow } from '@/lib/core/table-state';
import type { Country } from '@/lib/core/vocabulary';
import { isStaffSomewhere } from '../policy';
import type { ListedPerson } from '../types';
import { previousActivities } from './previous-activities';
import { says } from './says';
import { visiblePeople } from './visible-people';

export const PEOPLE_SORTS = ['name', 'country'] as const;

type Wanted = {
  sort: (typeof PEOPLE_SORTS)[number];
  dir: 'asc' | 'desc';
  /** From 1. */
  page: number;
  pageSize: number;
  /** Words that stand somewhere in name, office or address, in any script, case and order. */
  q: string;
  filters: { country?: Country | undefined };
};

/** A page of the directory, for the staff: those whose records exist for the viewer. Three statements. */
export async function listPeople(
  viewer: Viewer,
  { sort, dir, page, pageSize, q, filters }: Wanted,
): Promise<{ rows: ListedPerson[]; total: number }> {
  if (!isStaffSomewhere(viewer)) return { rows: [], total: 0 };
  const db = await database();
  const words = q.split(/\s+/).filter(Boolean);
  const where = and(
    visiblePeople(viewer),
    isNull(people.erasedAt),
    ...words.map((word) => says([people.nameKey, people.workKey], word)),
    filters.country && eq(people.country, filters.country),
  );
  const order = dir === 'asc' ? asc : desc;
  const byName = [order(people.familyName), order(people.givenNames), order(people.id)];
  const { limit, offset } = pageWindow(page, pageSize);
  const rows = await db
    .select({
      id: people.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      country: people.country,
      position: people.position,
      organizationName: people.organizationName,
      email: people.email,
    })
    .from(people)
    .where(where)
    .orderBy(...(sort === 'country' ? [order(people.country), ...byName] : byName))
    .limit(limit)
    .offset(offset);
  const [counted] = await db.select({ total: count() }).from(people).where(where);
  const taken = await previousActivities(
    viewer,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => {
      const parts = taken.get(row.id) ?? [];
      return { ...row, activities: parts.length, last: parts[0] ?? null };
    }),
    total: counted?.total ?? 0,
  };
}
