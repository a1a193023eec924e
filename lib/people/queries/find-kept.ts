import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { visiblePeople } from './visible-people';

/** Into whom somebody was merged, for addresses that were kept; null where the viewer may not see that person either. */
export async function findKept(viewer: Viewer, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const db = await database();
  const merged = alias(people, 'merged');
  const [row] = await db
    .select({ id: people.id })
    .from(merged)
    .innerJoin(people, eq(people.id, merged.mergedIntoId))
    .where(and(eq(merged.id, id), visiblePeople(viewer)));
  return row?.id ?? null;
}
