const QUARTER = 15 * 60_000;

/** Enough quarters of an hour for all that a process shows; with more the zone begins anew. */
const MOST = 50_000;

type Zone = { clock: Intl.DateTimeFormat; offsets: Map<number, number> };
const zones = new Map<string, Zone>();

/**
 * How many minutes the clocks of a zone are ahead of UTC at an instant (epoch milliseconds). A page asks hundreds of
 * times about a few hours, so the answers are kept; zones change their clocks on a quarter of an hour only.
 *
 * @throws RangeError for an invalid instant or an unknown zone.
 */
export function offsetMinutes(instant: number, timeZone: string): number {
  const { clock, offsets } = zoneNamed(timeZone);
  const quarter = Math.floor(instant / QUARTER);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const start = quarter * QUARTER;
  const offset = (readClock(clock, start) - start) / 60_000;
  if (offsets.size >= MOST) offsets.clear();
  offsets.set(quarter, offset);
  return offset;
}

function zoneNamed(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const zone = { clock, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

/** What the clocks show, as if it were UTC. */
function readClock(clock: Intl.DateTimeFormat, instant: number): number {
  const read: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(instant)) read[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute);
}
