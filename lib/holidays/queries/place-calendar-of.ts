import { type SQL, sql } from 'drizzle-orm';
import type { PlaceCalendar } from '../types';

const clock = (column: string) => sql`to_char(${sql.raw(column)}, 'HH24:MI')`;

/**
 * What `workingCalendar` and `openingsBetween` need to know of a place, as one JSON value of any statement that has the
 * id of the place; a room without a country has that of its building. Without a place all of it is empty.
 */
export function placeCalendarOf(placeId: SQL): SQL<PlaceCalendar> {
  return sql<PlaceCalendar>`json_build_object(
    'hours', (select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opensAt', ${clock('h.opens_at')},
        'closesAt', ${clock('h.closes_at')}) order by h.weekday, h.opens_at), '[]'::json)
      from place_hours h where h.place_id = ${placeId}),
    'dates', (select coalesce(json_agg(json_build_object('date', d.date, 'opensAt', ${clock('d.opens_at')},
        'closesAt', ${clock('d.closes_at')}) order by d.date, d.opens_at), '[]'::json)
      from place_dates d where d.place_id = ${placeId}),
    'country', (select coalesce(p.country, b.country) from places p left join places b on b.id = p.parent_id where p.id = ${placeId}),
    'changes', (select coalesce(json_agg(json_build_object('date', c.date, 'isHoliday', c.is_holiday) order by c.date), '[]'::json)
      from places p left join places b on b.id = p.parent_id
        join holiday_changes c on c.country = coalesce(p.country, b.country) where p.id = ${placeId}))`;
}
