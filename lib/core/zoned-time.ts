import { Temporal } from 'temporal-polyfill';
import { offsetMinutes } from './zone-offset';

/**
 * Instants and local clocks. An instant is epoch milliseconds, a date `YYYY-MM-DD`, a clock time `HH:MM`,
 * a zone an IANA name. A local time that a zone skips means the same clock reading an hour later,
 * one that it repeats means the first of the two ("compatible", as calendars do).
 */

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export function isTimeZone(name: string): boolean {
  // An offset is a zone to Temporal, but it knows no summer time and no city.
  if (/^[+-]/.test(name)) return false;
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(name);
    return true;
  } catch {
    return false;
  }
}

/** Minutes since midnight of `HH:MM` or `HH:MM:SS`; `24:00` is 1440. */
export function clockMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The instant at which the clocks of a zone show this date and time. `24:00` is the next midnight. */
export function toInstant(date: string, time: string, timeZone: string): number {
  const minutes = clockMinutes(time);
  const day = minutes < 1440 ? date : addDays(date, 1);
  return Temporal.PlainDateTime.from(day)
    .add({ minutes: minutes % 1440 })
    .toZonedDateTime(timeZone).epochMilliseconds;
}

/** Whether the clocks of a zone really show this date and time once: they skip an hour in spring and repeat one in autumn. */
export function clockReading(
  date: string,
  time: string,
  timeZone: string,
): 'once' | 'skipped' | 'repeated' {
  const wanted = Temporal.PlainDateTime.from(`${date}T${time}`);
  const [first, last] = (['earlier', 'later'] as const).map((disambiguation) =>
    wanted.toZonedDateTime(timeZone, { disambiguation }),
  );
  if (!first || !last || first.equals(last)) return 'once';
  return first.toPlainDateTime().equals(wanted) ? 'repeated' : 'skipped';
}

/** The first instant of a date; not always 00:00, where a zone changes its clocks at midnight. */
export function startOfDay(date: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
}

export function localDate(instant: number, timeZone: string): string {
  return shown(instant, timeZone).slice(0, 10);
}

/** `localDate` for many instants in about their order: asks the zone once for each day, not for each instant. */
export function localDates(timeZone: string): (instant: number) => string {
  let [date, start, end] = ['', 0, 0];
  return (instant) => {
    if (instant < start || end <= instant) {
      date = localDate(instant, timeZone);
      start = startOfDay(date, timeZone);
      end = startOfDay(addDays(date, 1), timeZone);
    }
    return date;
  };
}

/** `HH:MM` */
export function localTime(instant: number, timeZone: string): string {
  return shown(instant, timeZone).slice(11, 16);
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Every date from the first to the last, both included; none if the last comes first. */
export function datesBetween(first: string, last: string): string[] {
  const from = Temporal.PlainDate.from(first);
  const days = from.until(last, { largestUnit: 'day' }).days;
  return Array.from({ length: Math.max(0, days + 1) }, (_, n) => from.add({ days: n }).toString());
}

/** What the clocks of a zone show, as ISO text. */
function shown(instant: number, timeZone: string): string {
  return new Date(instant + offsetMinutes(instant, timeZone) * MINUTE).toISOString();
}
