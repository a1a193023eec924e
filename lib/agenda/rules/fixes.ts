import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaPlace, Span } from '../types/agenda';
import type { Fix } from '../types/conflict';
import { type Agenda, expectedHeads, type Placed } from './agenda';

/** People are not sent into a session for less. */
const SHORTEST_MINUTES = 15;
/** The grid of the builder. Every zone's offset is a multiple of it, so clocks show it too. */
const GRID = 5 * MINUTE;

/** Long enough apart for people to agree on: 13:30, not 13:25. Zones' offsets are multiples of it, too. */
const QUARTER = 15 * MINUTE;

export function nextQuarter(instant: number): number {
  return Math.ceil(instant / QUARTER) * QUARTER;
}

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

/** Another room of the same building that is free then and takes the people; the smallest such. */
export function roomFix(agenda: Agenda, session: Placed): Fix | null {
  const parentId = agenda.places.get(session.placeId ?? '')?.parentId ?? null;
  if (parentId === null) return null;
  const heads = expectedHeads(agenda, session) ?? 0;
  const isFree = ({ id }: AgendaPlace) =>
    !agenda.byRoom.get(id)?.some(({ start, end }) => start < session.end && session.start < end);
  let best: AgendaPlace | null = null;
  for (const room of agenda.input.places) {
    const capacity = room.capacity ?? 0;
    if (room.parentId !== parentId || room.id === session.placeId || capacity < heads) continue;
    if (best && capacity >= (best.capacity ?? 0)) continue;
    if (isFree(room)) best = room;
  }
  return best && { type: 'change_place', sessionId: session.id, placeId: best.id };
}

function distance(a: number, b: number): number {
  return Math.abs(a - b);
}
