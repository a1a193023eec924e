import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaSession, Span } from '../types/agenda';
import type { ClosedReason, ClosedSpan, PlacingLane } from '../types/placing';
import { type Agenda, type Lane, readAgenda, roomOf } from './agenda';
import { type Day, windowSpans } from './days';
import { isSameVisit } from './order';

/** `duration` in minutes is what it takes. */
export type Carried = AgendaSession & { duration: number };

type Obstacle = Span & Pick<ClosedSpan, 'reason' | 'personId' | 'sessionId'>;

const ALWAYS = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/**
 * Which hours of each day and lane cannot take what is picked up, and why. What is left between them is long enough
 * for it. To be asked once, when it is picked up: it does not depend on where it is held.
 */
export function closedHours(input: AgendaInput, carried: Carried): PlacingLane[] {
  const sessions = input.sessions.filter(({ id }) => id !== carried.id);
  const agenda = readAgenda({ ...input, sessions });
  const shut = shutHours(agenda, carried);
  const bookings = bookingsOf(agenda, carried);
  return agenda.lanes.flatMap((lane) => {
    // The first that holds for an hour is said.
    const obstacles = [
      ...neverHere(agenda, carried, lane),
      ...shut,
      ...lane.sessions.map((session) => obstacle('group_busy', session, { sessionId: session.id })),
      ...bookings,
    ];
    return agenda.days.map((day) => ({
      date: day.date,
      groupId: lane.group?.id ?? null,
      closed: closedPieces(day, obstacles, carried.duration * MINUTE),
    }));
  });
}

/** The group is too large for the host or the room, or has been there. */
function neverHere(agenda: Agenda, carried: Carried, { group, sessions }: Lane): Obstacle[] {
  const heads = carried.expected ?? group?.headCount ?? agenda.input.headCount ?? 0;
  const host = agenda.visits.get(carried.siteVisitId ?? '');
  const room = agenda.places.get(roomOf(carried) ?? '');
  const limits = [host?.capacity, room?.capacity].filter((limit) => limit != null);
  if (heads > Math.min(...limits)) return [obstacle('too_many_people', ALWAYS)];
  const visited = sessions.find((session) => isSameVisit(session, carried));
  return visited ? [obstacle('visited_already', ALWAYS, { sessionId: visited.id })] : [];
}

/** When host, place, day or people are not there at all. */
function shutHours({ input, visits, places, days }: Agenda, carried: Carried): Obstacle[] {
  const outside = (
    reason: ClosedReason,
    windows: readonly Span[] | null | undefined,
    who: Partial<Obstacle> = {},
  ) => (windows ? between(windows).map((span) => obstacle(reason, span, who)) : []);
  const { timeZone } = input.activity;
  const hostWindows = visits.get(carried.siteVisitId ?? '')?.windows;
  const openings = places.get(carried.placeId ?? '')?.openings;
  const named = new Set(carried.people.map(({ personId }) => personId));
  return [
    ...outside('host_closed', hostWindows && windowSpans(hostWindows, timeZone)),
    ...outside('place_closed', openings && windowSpans(openings, timeZone)),
    ...outside(
      'day_hours',
      days.map(({ hours }) => hours),
    ),
    ...(input.people ?? [])
      .filter(({ id }) => named.has(id))
      .flatMap(({ id, availability }) => outside('person_away', availability, { personId: id })),
  ];
}

/** When the room or somebody named on it is taken; two groups may eat in one restaurant at once. */
function bookingsOf({ input, byRoom, byPerson, lanes }: Agenda, carried: Carried): Obstacle[] {
  const groups = new Map(input.people?.map(({ id, groupId }) => [id, groupId]));
  const taken = (byRoom.get(roomOf(carried) ?? '') ?? []).filter(
    ({ kind }) => kind !== 'meal' || carried.kind !== 'meal',
  );
  return [
    ...taken.map((session) => obstacle('place_busy', session, { sessionId: session.id })),
    ...carried.people.flatMap(({ personId }) => {
      const groupId = groups.get(personId);
      const lane = groupId == null ? undefined : lanes.find(({ group }) => group?.id === groupId);
      return [...(byPerson.get(personId) ?? []), ...(lane?.sessions ?? [])].map((session) =>
        obstacle('person_busy', session, { personId, sessionId: session.id }),
      );
    }),
  ];
}

function obstacle(
  reason: ClosedReason,
  { start, end }: Span,
  who: Partial<Obstacle> = {},
): Obstacle {
  return { personId: null, sessionId: null, ...who, reason, start, end };
}

/** All time that windows leave out. @param windows in order, apart from each other */
function between(windows: readonly Span[]): Span[] {
  const starts = [ALWAYS.start, ...windows.map(({ end }) => end)];
  const ends = [...windows.map(({ start }) => start), ALWAYS.end];
  return starts.map((start, n) => ({ start, end: ends[n] ?? ALWAYS.end }));
}

/** The day cut where any obstacle begins or ends; pieces with the same reason are one. */
function closedPieces(day: Day, obstacles: readonly Obstacle[], length: number): ClosedSpan[] {
  const today = obstacles.filter(({ start, end }) => start < day.end && day.start < end);
  const cuts = today.flatMap(({ start, end }) => [
    Math.max(start, day.start),
    Math.min(end, day.end),
  ]);
  const edges = [...new Set([day.start, ...cuts, day.end])].sort((a, b) => a - b);
  const pieces: (Obstacle | (Span & { reason: null }))[] = [];
  for (const [n, start] of edges.slice(0, -1).entries()) {
    const end = edges[n + 1] ?? day.end;
    const found = today.find((one) => one.start <= start && end <= one.end);
    const last = pieces.at(-1);
    if (last && isSame(last, found)) last.end = end;
    else pieces.push(found ? { ...found, start, end } : { reason: null, start, end });
  }
  return pieces.flatMap((piece) => {
    if (piece.reason !== null) return { ...piece, allDay: pieces.length === 1 };
    const { start, end } = piece;
    return end - start < length ? { ...obstacle('too_short', { start, end }), allDay: false } : [];
  });
}

function isSame(piece: Obstacle | { reason: null }, found: Obstacle | undefined): boolean {
  if (piece.reason === null || !found) return piece.reason === null && !found;
  return (
    piece.reason === found.reason &&
    piece.personId === found.personId &&
    piece.sessionId === found.sessionId
  );
}
