import type { Country } from '@/lib/core/vocabulary';
import type { HolidayChange, HolidayLine } from '../types';
import { holidaysBetween } from './holidays-of';

/** What a country does not work from one date to another, and what it works although the calendar says otherwise. */
export function holidayLines(
  country: Country,
  from: string,
  to: string,
  changes: readonly Omit<HolidayChange, 'country'>[],
): HolidayLine[] {
  const decreed = new Map(changes.map((change) => [change.date, change]));
  const byCalendar = holidaysBetween(country, from, to).map((day): HolidayLine => {
    const change = decreed.get(day.date);
    if (!change) return { ...day, kind: 'calendar', version: null };
    const kind = change.isHoliday ? 'decreed' : 'worked';
    return { ...day, name: change.name, kind, version: change.version };
  });
  const known = new Set(byCalendar.map(({ date }) => date));
  const others = changes
    .filter(({ date }) => from <= date && date <= to && !known.has(date))
    .map(({ date, name, isHoliday, version }): HolidayLine => {
      return { date, name, isSubstitute: false, kind: isHoliday ? 'decreed' : 'worked', version };
    });
  return [...byCalendar, ...others].sort((a, b) => (a.date < b.date ? -1 : 1));
}
