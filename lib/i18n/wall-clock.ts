/** What a calendar and a clock on the wall of a zone show at an instant. `month` counts from 1, `weekday` from Sunday = 0. */
export type WallDate = { year: number; month: number; day: number; weekday: number };
export type WallTime = { hour: number; minute: number };

/** A point in time: a `Date`, epoch milliseconds, or ISO text with its offset ("2023-10-24T00:45:00Z"). */
export type Instant = Date | number | string;

/** An instant, or a date without a time as ISO text ("2023-10-24"), which no zone can shift. */
export type When = Instant;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T.+(?:Z|[+-]\d{2}:\d{2})$/;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, and a page shows hundreds of times of one zone. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** @throws RangeError for an invalid date or an unknown zone. */
export function wallClock(at: Instant, zone: string): WallDate & WallTime {
  const read: Record<string, number> = {};
  const parts = clockOf(zone).formatToParts(new Date(at));
  for (const { type, value } of parts) read[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = read;
  return { ...withWeekday(year, month, day), hour, minute };
}

/** @throws RangeError for text that is neither an ISO date nor an ISO instant. */
export function wallDate(when: When, zone: string): WallDate {
  if (typeof when !== 'string' || INSTANT.test(when)) return wallClock(when, zone);
  const [, year, month, day] = DATE.exec(when) ?? [];
  if (!year) throw new RangeError(`Not an ISO date: ${when}`);
  return withWeekday(Number(year), Number(month), Number(day));
}

function withWeekday(year: number, month: number, day: number): WallDate {
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}
