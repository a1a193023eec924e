import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaPlace, Fix, Span } from '../types';
import { type Agenda, expectedHeads, type Placed } from './agenda';

/** People are not sent into a session for less. */
const SHORTEST_MINUTES = 15;
/** The grid of the builder. Every zone's offset is a multiple of it, so clocks show it too. */
const GRID = 5 * MINUTE;

export function roundUp(instant: number): number {
  return Math.ceil(instant / GRID) * GRID;
}

/** Same length, new start. */
export function move(session: Placed, start: number): Fix {
  return { type: 'move', sessionId: session.id, start, end: start + session.end - session.start };
}

/** Same start, earlier end; no fix where hardly anything would be left. */
export function endAt(session: Placed, end: number): Fix | null {
  if (end - session.start < SHORTEST_MINUTES * MINUTE) return null;
  return { type: 'shorten', sessionId: session.id, start: session.start, end };
}

/** The smallest move that puts a session inside one of the windows; none where it fits into none. */
export function moveInto(session: Placed, windows: readonly Span[]): Fix | null {
  const length = session.end - session.start;
  let best: number | null = null;
  for (const { start, end } of windows) {
    if (end - start < length) continue;
    const nearest = Math.min(Math.max(session.start, start), end - length);
    if (best === null || distance(nearest, session.start) < distance(best, session.start)) {
      best = nearest;
    }
  }
  return best === null ? null : move(session, best);
}

/** Finds another room of the same building that is free then and takes the people; the smallest such. */
export function roomFinder(agenda: Agenda): (session: Placed) => Fix | null {
  const siblings = Map.groupBy(agenda.input.places, ({ parentId }) => parentId);
  const calendars = new Map<string, Calendar>();

  function isFree(room: AgendaPlace, span: Span): boolean {
    const calendar = calendars.get(room.id) ?? calendarOf(agenda.byRoom.get(room.id) ?? []);
    calendars.set(room.id, calendar);
    return calendar(span);
  }

  return (session) => {
    const parentId = agenda.places.get(session.placeId ?? '')?.parentId ?? null;
    if (parentId === null) return null;
    const heads = expectedHeads(agenda, session) ?? 0;
    let best: AgendaPlace | null = null;
    for (const room of siblings.get(parentId) ?? []) {
      const capacity = room.capacity ?? 0;
      if (room.id === session.placeId || capacity < heads) continue;
      if (best && capacity >= (best.capacity ?? 0)) continue;
      if (isFree(room, session)) best = room;
    }
    return best && { type: 'change_place', sessionId: session.id, placeId: best.id };
  };
}

type Calendar = (span: Span) => boolean;

/** Whether nothing lies in a span, asked of a room's bookings (sorted by start) in logarithmic time. */
function calendarOf(bookings: readonly Placed[]): Calendar {
  let latest = Number.NEGATIVE_INFINITY;
  const latestEnds = bookings.map(({ end }) => {
    latest = Math.max(latest, end);
    return latest;
  });
  return ({ start, end }) => {
    let [low, high] = [0, bookings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bookings[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return (latestEnds[low - 1] ?? start) <= start;
  };
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}
