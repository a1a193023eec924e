import ICAL from 'ical.js';
import { type Collector, Refused } from './collect.ts';
import { LIMITS } from './limits.ts';
import { isNamedZone } from './named-zone.ts';
import type { Moment } from './schedule.ts';

/** Local dates between which occurrences of repeated entries are wanted, both included. */
export type Days = { first: string; last: string };

/**
 * Reads an iCalendar file. A repeated entry is one session for each occurrence on the days of the activity; cancelled
 * entries and those of whole days are told, because they cannot be planned as they are.
 *
 * @returns the name of the calendar
 */
export function readCalendar(text: string, to: Collector, days: Days): string | null {
  const calendar = parse(text);
  // Zones that the file describes itself are registered, so that times in them can be worked out.
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  const exceptions = Map.groupBy(
    events.filter((event) => event.isRecurrenceException()),
    (event) => event.uid,
  );
  for (const event of events) {
    if (event.isRecurrenceException()) continue;
    for (const exception of exceptions.get(event.uid) ?? []) event.relateException(exception);
    if (event.isRecurring()) addOccurrences(to, event, days);
    else add(to, event, event.startDate, event.endDate, event.uid);
  }
  const name = calendar.getFirstPropertyValue('x-wr-calname');
  return typeof name === 'string' ? name : null;
}

function parse(text: string): InstanceType<typeof ICAL.Component> {
  let calendar: InstanceType<typeof ICAL.Component>;
  try {
    const parsed: unknown[] = ICAL.parse(text);
    // Several calendars in one file come as a list of them; the first is read.
    calendar = new ICAL.Component((Array.isArray(parsed[0]) ? parsed[0] : parsed) as unknown[]);
  } catch {
    throw new Refused('broken');
  }
  if (calendar.name !== 'vcalendar') throw new Refused('not_a_schedule');
  return calendar;
}

type Event = InstanceType<typeof ICAL.Event>;
type Time = InstanceType<typeof ICAL.Time>;

function addOccurrences(to: Collector, event: Event, { first, last }: Days): void {
  to.note('repeated');
  const occurrences = event.iterator();
  for (let steps = 0; steps < LIMITS.sessions; steps += 1) {
    const next = occurrences.next();
    if (!next) return;
    const day = next.toString().slice(0, 10);
    if (day > last) return;
    if (day < first) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    add(to, item, startDate, endDate, `${event.uid} ${next.toString()}`);
  }
}

function add(to: Collector, event: Event, start: Time, end: Time, key: string): void {
  const status = text(event, 'status').toUpperCase();
  if (status === 'CANCELLED') return to.note('cancelled');
  if (start.isDate) to.note('whole_day');
  const zone = zoneOf(event);
  if (zone === 'unknown') to.note('zone_unknown');
  const times = start.isDate
    ? { start: null, end: null }
    : {
        start: momentOf(start, zone),
        end: momentOf(end, zone),
      };
  to.add({
    ...times,
    key,
    title: text(event, 'summary'),
    description: text(event, 'description'),
    room: text(event, 'location'),
    tracks: texts(event, 'x-sapar-group'),
    kind: texts(event, 'categories')[0] ?? '',
    language: '',
    people: [],
    isTentative: status === '' ? undefined : status === 'TENTATIVE',
  });
}

/** An instant where the file or the name of the zone settles it; else what the clocks show. */
function momentOf(time: Time, zone: string | null): Moment {
  const local = time.toString().slice(0, 16);
  if (time.zone === ICAL.Timezone.utcTimezone) return { at: time.toUnixTime() * 1_000 };
  if (zone !== null && zone !== 'unknown') return { local, zone };
  const isDescribed = time.zone && time.zone !== ICAL.Timezone.localTimezone;
  return isDescribed ? { at: time.toUnixTime() * 1_000 } : { local, zone: null };
}

/** The IANA name of the zone; null where there is none to know, or the file describes it; `unknown` where nobody does. */
function zoneOf(event: Event): string | null {
  const name = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  if (!name) return null;
  if (isNamedZone(name)) return name;
  return ICAL.TimezoneService.has(name) ? null : 'unknown';
}

function text(event: Event, name: string): string {
  const value = event.component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

function texts(event: Event, name: string): string[] {
  return event.component
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .filter((value) => typeof value === 'string');
}
