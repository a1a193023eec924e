import { and, eq, ilike, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { placeHours, places } from '@/db/schema/places';
import type { Viewer } from '@/lib/auth/types';
import type { PlaceChoice, PlaceListItem } from '../types';
import { visiblePlaces } from './visible-places';

/** How many places one page shows; who has more searches. */
export const PLACES_SHOWN = 200;

const parent = alias(places, 'parent');

/** Places by name, rooms under their building; at most `PLACES_SHOWN`. `search` looks in names and cities of every language. */
export async function listPlaces(viewer: Viewer, search = ''): Promise<PlaceListItem[]> {
  const pattern = `%${search.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const db = await database();
  return db
    .select({
      id: places.id,
      name: places.name,
      city: places.city,
      country: places.country,
      capacity: places.capacity,
      latitude: places.latitude,
      longitude: places.longitude,
      parentName: parent.name,
      hasHours: sql<boolean>`exists (select 1 from ${placeHours} where ${placeHours.placeId} = ${places.id})`,
    })
    .from(places)
    .leftJoin(parent, eq(parent.id, places.parentId))
    .where(
      and(
        visiblePlaces(viewer),
        or(
          ilike(sql`${places.name}::text`, pattern),
          ilike(sql`${places.city}::text`, pattern),
          ilike(sql`${parent.name}::text`, pattern),
        ),
      ),
    )
    .orderBy(
      sql`lower(coalesce(${parent.name}, ${places.name})->>'en')`,
      sql`${places.parentId} is not null`,
      sql`lower(${places.name}->>'en')`,
    )
    .limit(PLACES_SHOWN);
}

/** Every place, to choose from in a form. */
export async function listPlaceChoices(viewer: Viewer): Promise<PlaceChoice[]> {
  const db = await database();
  return db
    .select({
      id: places.id,
      parentId: places.parentId,
      name: places.name,
      city: places.city,
      capacity: places.capacity,
    })
    .from(places)
    .where(visiblePlaces(viewer))
    .orderBy(sql`lower(${places.name}->>'en')`);
}
