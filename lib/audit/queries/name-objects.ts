import { inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { groups } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { vehicles } from '@/db/schema/visits';
import { isId } from '@/lib/core/ids';
import type { HistoryEntry, ObjectName } from '../types';

/** The names of what the changes mention by id, in one statement; an object that is gone has none. */
export async function nameObjects(
  entries: readonly Pick<HistoryEntry, 'changes' | 'personal'>[],
): Promise<Record<string, ObjectName>> {
  const ids = [...new Set(entries.flatMap(({ changes }) => idsIn(changes)))];
  if (ids.length === 0) return {};
  const db = await database();
  const name = sql<ObjectName>`to_jsonb(trim(${people.givenNames} || ' ' || ${people.familyName}))`;
  const rows = await unionAll(
    db
      .select({ id: places.id, name: sql<ObjectName>`${places.name}`.as('name') })
      .from(places)
      .where(inArray(places.id, ids)),
    db
      .select({ id: sessions.id, name: sql<ObjectName>`${sessions.title}`.as('name') })
      .from(sessions)
      .where(inArray(sessions.id, ids)),
    db
      .select({ id: organizations.id, name: sql<ObjectName>`${organizations.name}`.as('name') })
      .from(organizations)
      .where(inArray(organizations.id, ids)),
    db
      .select({ id: groups.id, name: sql<ObjectName>`to_jsonb(${groups.name})`.as('name') })
      .from(groups)
      .where(inArray(groups.id, ids)),
    db
      .select({ id: vehicles.id, name: sql<ObjectName>`to_jsonb(${vehicles.name})`.as('name') })
      .from(vehicles)
      .where(inArray(vehicles.id, ids)),
    db
      .select({ id: people.id, name: name.as('name') })
      .from(people)
      .where(inArray(people.id, ids)),
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}
