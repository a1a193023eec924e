import { asc, eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { places, travelTimes } from '@/db/schema/places';
import type { Activity } from '@/lib/activities/types';
import { placeCalendarOf } from '@/lib/holidays/queries/place-calendar-of';
import { openingsBetween } from '@/lib/holidays/rules/place-calendar';
import type { TravelTime } from '../types/agenda';
import type { NamedPlace } from '../types/draft';

/**
 * Where the sessions of an activity are, its groups sleep and its hosts receive, with the buildings around the rooms
 * and the project's roads between them all.
 */
export async function listPlacesOf({
  id: activityId,
  projectId,
  startsOn,
  endsOn,
}: Activity): Promise<{ places: NamedPlace[]; travelTimes: TravelTime[] }> {
  const db = await database();
  const used = sql`(
    with recursive used as (
      (select place_id as id from sessions where activity_id = ${activityId} and removed_at is null
      union
      select home_place_id from groups where activity_id = ${activityId}
      union
      select slept.place_id from group_nights slept join groups on groups.id = slept.group_id
        where groups.activity_id = ${activityId}
      union
      select hosts.place_id from site_visits asked join hosts on hosts.id = asked.host_id
        where asked.activity_id = ${activityId})
      union
      select inside.parent_id from places inside join used on used.id = inside.id
    ) select id from used where id is not null)`;
  const rows = await db
    .select({
      id: places.id,
      parentId: places.parentId,
      name: places.name,
      address: places.address,
      city: places.city,
      capacity: places.capacity,
      latitude: places.latitude,
      longitude: places.longitude,
      calendar: placeCalendarOf(sql.raw('places.id')),
      roads: sql<Omit<TravelTime, 'fromPlaceId'>[]>`(${sql`
        select coalesce(json_agg(json_build_object('toPlaceId', ${travelTimes.toPlaceId}, 'minutes', ${travelTimes.minutes}, 'mode', ${travelTimes.mode})
          order by ${travelTimes.toPlaceId}, ${travelTimes.mode}), '[]'::json)
        from ${travelTimes}
        where ${eq(travelTimes.fromPlaceId, places.id)} and ${eq(travelTimes.projectId, projectId)}`})`,
    })
    .from(places)
    .where(inArray(places.id, used))
    .orderBy(asc(places.id));
  const ids = new Set(rows.map(({ id }) => id));
  return {
    places: rows.map(({ calendar, ...place }) => ({
      ...place,
      openings: openingsBetween(calendar, startsOn, endsOn),
    })),
    travelTimes: rows.flatMap(({ id: fromPlaceId, roads }) =>
      roads.filter(({ toPlaceId }) => ids.has(toPlaceId)).map((road) => ({ fromPlaceId, ...road })),
    ),
  };
}
