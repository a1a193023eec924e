import { type AnyColumn, and, eq, ilike, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { placeHours, places } from '@/db/schema/places';
import type { Viewer } from '@/lib/auth/types';
import { likePatterns } from '@/lib/core/like-patterns';
import type { PlaceChoice, PlaceListItem } from '../types';
import { visiblePlaces } from './visible-places';

/** How many places one page shows; who has more searches. */
export const PLACES_SHOWN = 200;

const parent = alias(places, 'parent');

/** Places by name, rooms under their building; at most `PLACES_SHOWN`. `search` looks in names and cities of every language. */
export async function listPlaces(viewer: Viewer, search = ''): Promise<PlaceListItem[]> {
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
        search.trim() ? or(...likePatterns(search.trim()).map(isNamed)) : undefined,
      ),
    )
    .orderBy(
      sql`lower(coalesce(${parent.name}, ${places.name})->>'en')`,
      sql`coalesce(${places.parentId}, ${places.id})`,
      sql`${places.parentId} is not null`,
      sql`lower(${places.name}->>'en')`,
    )
    .limit(PLACES_SHOWN);
}

function isNamed(pattern: string): SQL | undefined {
  const words = (text: AnyColumn) =>
    sql`concat_ws(' ', ${text}->>'en', ${text}->>'ru', ${text}->>'ko')`;
  return or(...[places.name, places.city, parent.name].map((text) => ilike(words(text), pattern)));
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
