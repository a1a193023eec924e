import { addDays, datesBetween, weekday } from '@/lib/core/zoned-time';
import type { PlaceCalendar, WorkingCalendar } from '../types';
import { isHoliday } from './holidays-of';

/** When those who receive at a place work: its weekdays, its dates and the holidays of its country. */
export function workingCalendar({
  hours,
  dates,
  country,
  changes,
}: PlaceCalendar): WorkingCalendar {
  return {
    week: [...new Set(hours.map((row) => row.weekday))],
    isHoliday: (date) => isHoliday(country, date, changes),
    said: new Map(dates.map(({ date, opensAt }) => [date, opensAt !== null])),
  };
}

type Opening = { date: string; start: string; end: string };

/**
 * When a place is open, written out for the dates from one to another, both included; null: always. What was said of a
 * date comes first. On holidays whoever has hours is closed, and so is every office; a hotel of which nobody said hours
 * is open.
 */
export function openingsBetween(
  place: PlaceCalendar,
  from: string,
  to: string,
  isOffice = place.hours.length > 0,
): Opening[] | null {
  const { hours, country, changes } = place;
  const said = Map.groupBy(place.dates, ({ date }) => date);
  const days = datesBetween(from, to).map((date): Opening[] | null => {
    const rows = said.get(date);
    if (rows) return rows.flatMap((row) => opening(date, row));
    if (isOffice && isHoliday(country, date, changes)) return [];
    if (hours.length === 0) return null;
    return hours.flatMap((row) => (row.weekday === weekday(date) ? opening(date, row) : []));
  });
  if (hours.length === 0 && days.every((day) => day === null)) return null;
  return days.flatMap((day, n) => day ?? { date: addDays(from, n), start: '00:00', end: '24:00' });
}

function opening(
  date: string,
  row: { opensAt: string | null; closesAt: string | null },
): Opening[] {
  return row.opensAt && row.closesAt ? [{ date, start: row.opensAt, end: row.closesAt }] : [];
}
