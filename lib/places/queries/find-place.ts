import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { placeDates, placeHours, places } from '@/db/schema/places';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import type { Place, PlaceDate, PlaceHours } from '../types';
import { visiblePlaces } from './visible-places';

const hoursOfPlace = sql<PlaceHours[]>`(
  select coalesce(json_agg(json_build_object(
      'weekday', ${placeHours.weekday},
      'opensAt', to_char(${placeHours.opensAt}, 'HH24:MI'),
      'closesAt', to_char(${placeHours.closesAt}, 'HH24:MI')
    ) order by ${placeHours.weekday}, ${placeHours.opensAt}), '[]'::json)
  from ${placeHours} where ${placeHours.placeId} = ${sql.raw('places.id')})`;

const datesOfPlace = sql<PlaceDate[]>`(
  select coalesce(json_agg(json_build_object(
      'date', ${placeDates.date},
      'opensAt', to_char(${placeDates.opensAt}, 'HH24:MI'),
      'closesAt', to_char(${placeDates.closesAt}, 'HH24:MI'),
      'note', ${placeDates.note}
    ) order by ${placeDates.date}, ${placeDates.opensAt}), '[]'::json)
  from ${placeDates} where ${placeDates.placeId} = ${sql.raw('places.id')})`;

/** One place with its hours; null where there is none that the viewer may see. */
export async function findPlace(viewer: Viewer, id: string): Promise<Place | null> {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({
      id: places.id,
      parentId: places.parentId,
      name: places.name,
      address: places.address,
      city: places.city,
      country: places.country,
      latitude: places.latitude,
      longitude: places.longitude,
      capacity: places.capacity,
      hours: hoursOfPlace,
      dates: datesOfPlace,
      version: places.version,
    })
    .from(places)
    .where(and(eq(places.id, id), visiblePlaces(viewer)));
  return row ?? null;
}
