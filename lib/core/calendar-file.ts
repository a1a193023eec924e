import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { clockReading, localDate, localTime } from './zoned-time';

/** One entry of a calendar. Instants are ISO 8601. */
export type CalendarEntry = {
  /** The same for the life of the session, so that a subscriber's calendar updates instead of adding. */
  uid: string;
  /** Grows with every change (RFC 5545, 3.8.7.4). */
  sequence: number;
  lastModified: string;
  startsAt: string;
  endsAt: string;
  title: string;
  description: string | null;
  location: string | null;
  coordinates: { latitude: number; longitude: number } | null;
  isCancelled: boolean;
  /** Not agreed yet. */
  isTentative?: boolean;
  /** What kind of entry it is. */
  category?: string;
  /** Whom it is for, where not for everybody. */
  groups?: readonly string[];
};

export type Calendar = { name: string; timeZone: string; entries: readonly CalendarEntry[] };

/** Calendars have no word for it; a program that does not know it passes over it (RFC 5545, 3.8.8.2). */
const GROUP = 'X-SAPAR-GROUP';

/** Writes an iCalendar file (RFC 5545): local times with their zone's VTIMEZONE, stamps in UTC. Text is escaped by the library. */
export function writeCalendar({ name, timeZone, entries }: Calendar): string {
  const calendar = ical({
    name,
    prodId: { company: 'Sapar', product: 'Itinerary', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // No zone for the calendar as a whole: the library would write the stamps in it, which have to be UTC.
    timezone: { name: null, generator: (zone) => vtimezone(zone) },
    // Ask subscribers to look again every hour.
    ttl: 60 * 60,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      // A stamp of "now" would make equal calendars differ.
      stamp: Temporal.Instant.from(entry.lastModified),
      lastModified: Temporal.Instant.from(entry.lastModified),
      start: Temporal.Instant.from(entry.startsAt),
      end: Temporal.Instant.from(entry.endsAt),
      timezone: isRepeatedHour(entry, timeZone) ? null : timeZone,
      summary: entry.title,
      description: entry.description,
      location: entry.location
        ? {
            title: entry.location,
            ...(entry.coordinates
              ? { geo: { lat: entry.coordinates.latitude, lon: entry.coordinates.longitude } }
              : {}),
          }
        : null,
      status: statusOf(entry),
      categories: entry.category ? [{ name: entry.category }] : [],
      x: (entry.groups ?? []).map((group) => ({ key: GROUP, value: group })),
    });
  }
  return calendar.toString();
}

function statusOf({ isCancelled, isTentative }: CalendarEntry): ICalEventStatus {
  if (isCancelled) return ICalEventStatus.CANCELLED;
  return isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** Where clocks go back, a local time means two instants; such an entry is written in UTC instead. */
function isRepeatedHour({ startsAt, endsAt }: CalendarEntry, timeZone: string): boolean {
  return [startsAt, endsAt].map(Date.parse).some((instant) => {
    const [date, time] = [localDate(instant, timeZone), localTime(instant, timeZone)];
    return clockReading(date, time, timeZone) === 'repeated';
  });
}

function vtimezone(zone: string): string | null {
  const block = tzlib_get_ical_block(zone);
  return Array.isArray(block) ? (block[0] ?? null) : null;
}
