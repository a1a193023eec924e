import { offsetMinutes } from '@/lib/core/zone-offset';

/** What a calendar and a clock on the wall of a zone show at an instant. `month` counts from 1, `weekday` from Sunday = 0. */
export type WallDate = { year: number; month: number; day: number; weekday: number };
export type WallTime = { hour: number; minute: number };

/** A point in time: a `Date`, epoch milliseconds, or ISO text with its offset ("2023-10-24T00:45:00Z"). */
export type Instant = Date | number | string;

/** An instant, or a date without a time as ISO text ("2023-10-24"), which no zone can shift. */
export type When = Instant;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/;

/** @throws RangeError for an invalid date or an unknown zone. */
export function wallClock(at: Instant, zone: string): WallDate & WallTime {
  const instant = new Date(at).getTime();
  const shown = new Date(instant + offsetMinutes(instant, zone) * 60_000);
  return { ...dateOf(shown), hour: shown.getUTCHours(), minute: shown.getUTCMinutes() };
}

/** @throws RangeError for text that is neither an ISO date nor an ISO instant. */
export function wallDate(when: When, zone: string): WallDate {
  if (typeof when !== 'string' || INSTANT.test(when)) return wallClock(when, zone);
  const [, year, month, day] = DATE.exec(when) ?? [];
  if (!year) throw new RangeError(`Not an ISO date: ${when}`);
  return dateOf(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))));
}

/** The date that a clock in UTC shows. */
function dateOf(shown: Date): WallDate {
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    weekday: shown.getUTCDay(),
  };
}
