import Holidays from 'date-holidays';
import type { LocalizedText } from '@/lib/core/localized';
import { type Country, LOCALES } from '@/lib/core/vocabulary';
import { addDays, DAY } from '@/lib/core/zoned-time';
import type { Holiday, HolidayChange } from '../types';

/**
 * Public holidays by the calendar of a library. It brings megabytes of dates, so this file stays on the server: what
 * a browser needs are plain dates.
 */

/**
 * The library anchors Seollal at New Year's Day itself and so has it a day late (its issue 640): it begins on the eve.
 */
const A_DAY_LATE = 'korean 01-0-01 P3D';

const known = new Map<string, readonly Holiday[]>();

/** Whether the calendar knows a country at all; else its holidays are those that somebody entered. */
export function hasCalendar(country: Country): boolean {
  return calendarOf(country, 2023).length > 0;
}

/** The holidays of a country from one date to another, both included, with what its government decreed, by date. */
export function holidaysBetween(
  country: Country,
  from: string,
  to: string,
  changes: readonly Pick<HolidayChange, 'date' | 'isHoliday' | 'name'>[] = [],
): Holiday[] {
  const decreed = new Map(changes.map((change) => [change.date, change]));
  const [first, last] = [yearOf(from), yearOf(to)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  const byCalendar = years
    .flatMap((year) => calendarOf(country, year))
    .filter(({ date }) => !decreed.has(date));
  const added = changes
    .filter(({ isHoliday }) => isHoliday)
    .map(({ date, name }) => ({ date, name, isSubstitute: false }));
  return [...byCalendar, ...added]
    .filter(({ date }) => from <= date && date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether a country does not work on a date. */
export function isHoliday(
  country: Country | null,
  date: string,
  changes: readonly Pick<HolidayChange, 'date' | 'isHoliday'>[] = [],
): boolean {
  const decreed = changes.find((change) => change.date === date);
  if (decreed) return decreed.isHoliday;
  return country !== null && calendarOf(country, yearOf(date)).some((day) => day.date === date);
}

/** What the calendar says about one year: each date once, by date. Worked out once. */
function calendarOf(country: Country, year: number): readonly Holiday[] {
  const key = `${country} ${year}`;
  const found = known.get(key) ?? workOut(country, year);
  known.set(key, found);
  return found;
}

function workOut(country: Country, year: number): Holiday[] {
  const calendar = new Holidays(country, { types: ['public'] });
  const days = calendar.getHolidays(year, 'en').flatMap((holiday): Holiday[] => {
    const { rule, start, end, substitute = false } = holiday;
    const first = addDays(holiday.date.slice(0, 10), rule === A_DAY_LATE ? -1 : 0);
    const name = namesIn(calendar.getRule(rule), holiday.name);
    const length = Math.round((end.getTime() - start.getTime()) / DAY);
    return Array.from({ length }, (_, n) => ({
      date: addDays(first, n),
      name,
      isSubstitute: substitute,
    }));
  });
  // Two on one date are one day off: the first, which is the holiday itself where the other stands in for one.
  const byDate = Map.groupBy(days, ({ date }) => date);
  return [...byDate.values()]
    .flatMap((same) => same.find(({ isSubstitute }) => !isSubstitute) ?? same.slice(0, 1))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The languages of Sapar that the library has a name in; the native name where there is no English one. */
function namesIn(rule: unknown, fallback: string): LocalizedText {
  const names = has(rule, 'name') ? rule.name : null;
  const told = LOCALES.flatMap((locale) => {
    const name = has(names, locale) ? names[locale] : null;
    return typeof name === 'string' ? [[locale, name] as const] : [];
  });
  return { en: fallback, ...Object.fromEntries(told) };
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

const yearOf = (date: string) => Number(date.slice(0, 4));
