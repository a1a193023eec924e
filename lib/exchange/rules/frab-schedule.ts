import { offsetMinutes } from '@/lib/core/zone-offset';
import { datesBetween, localDate, localTime, MINUTE } from '@/lib/core/zoned-time';
import type { ExportedAgenda, ExportedSession } from '../types';

/** The VOC/frab format, from which both its forms are written. Texts are in English, as its readers expect. */
export type FrabSchedule = {
  title: string;
  acronym: string;
  url: string;
  version: string;
  timeZone: string;
  start: string;
  end: string;
  days: FrabDay[];
};

export type FrabDay = {
  index: number;
  date: string;
  start: string;
  end: string;
  rooms: { name: string; events: FrabEvent[] }[];
};

export type FrabEvent = {
  guid: string;
  id: number;
  /** With the offset of the zone on that day. */
  date: string;
  start: string;
  duration: string;
  room: string;
  slug: string;
  title: string;
  type: string;
  track: string;
  language: string;
  abstract: string;
  persons: { id: number; name: string }[];
};

/** What a programme names on a session; interpreters and escorts are nobody's business outside. */
const NAMED = new Set(['speaker', 'moderator']);

/** What waits in the tray has no time, so the format has no place for it. */
export function frabSchedule(agenda: ExportedAgenda): FrabSchedule {
  const { timeZone } = agenda;
  const timed = agenda.sessions.filter(isTimed);
  const acronym = acronymOf(agenda.slug);
  const numbers = numbersOf(timed);
  const people = new Map<string, number>();
  const dates = [
    ...new Set([
      ...datesBetween(agenda.startsOn, agenda.endsOn),
      ...timed.map(({ start }) => localDate(start, timeZone)),
    ]),
  ].sort();
  const days = dates.map((date, index) => {
    const onDay = timed.filter(({ start }) => localDate(start, timeZone) === date);
    const events = onDay.map((session) => ({
      guid: session.id,
      id: numbers.get(session.id) ?? 1,
      date: withOffset(session.start, timeZone),
      start: localTime(session.start, timeZone),
      duration: lengthOf(session),
      room: session.place?.en ?? '',
      slug: `${acronym}-session-${session.id.slice(-12)}`,
      title: session.title.en,
      type: session.kind,
      track: session.groups.join(', '),
      language: session.languages[0] ?? '',
      abstract: session.description?.en ?? '',
      persons: session.people
        .filter(({ role }) => NAMED.has(role))
        .map(({ name }) => ({ id: numberOf(name, people), name })),
    }));
    const rooms = [...Map.groupBy(events, ({ room }) => room)].map(([name, inRoom]) => ({
      name,
      events: inRoom,
    }));
    return { index: index + 1, date, ...hoursOf(onDay, date, timeZone), rooms };
  });
  return {
    title: agenda.title.en,
    acronym,
    url: agenda.url,
    version: agenda.version,
    timeZone,
    start: agenda.startsOn,
    end: agenda.endsOn,
    days,
  };
}

type Timed = ExportedSession & { start: number; end: number };

function isTimed(session: ExportedSession): session is Timed {
  return session.start !== null && session.end !== null;
}

/** From the first session of a day to the last; a day without any is its clock's. */
function hoursOf(sessions: readonly Timed[], date: string, timeZone: string) {
  const [first] = sessions;
  if (!first) return { start: `${date}T00:00:00Z`, end: `${date}T23:59:00Z` };
  return {
    start: withOffset(Math.min(...sessions.map(({ start }) => start)), timeZone),
    end: withOffset(Math.max(...sessions.map(({ end }) => end)), timeZone),
  };
}

/** `2023-10-24T09:00:00+09:00` */
function withOffset(instant: number, timeZone: string): string {
  const offset = offsetMinutes(instant, timeZone);
  const local = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`;
}

function lengthOf({ start, end }: Timed): string {
  return clock(Math.round((end - start) / MINUTE));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Small letters, digits, `_` and `-`, four at least, as the format asks. */
function acronymOf(slug: string): string {
  return slug.replaceAll('-', '_').padEnd(4, '_').slice(0, 40);
}

/** A number for each session that it keeps from version to version; two with the same are told apart. */
function numbersOf(sessions: readonly Timed[]): Map<string, number> {
  const taken = new Set<number>();
  const numbers = new Map<string, number>();
  for (const { id } of sessions.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    let number = Number.parseInt(id.slice(-7), 16) + 1;
    while (taken.has(number)) number += 1;
    taken.add(number);
    numbers.set(id, number);
  }
  return numbers;
}

function numberOf(name: string, people: Map<string, number>): number {
  const number = people.get(name) ?? people.size + 1;
  people.set(name, number);
  return number;
}
