import type { VehicleKind } from '@/lib/core/vocabulary';
import type { AgendaGroup, AgendaInput, AgendaSession } from '../types/agenda';
import type { Day } from './days';
import { type Hop, hopsOf } from './hops';
import { type World, worldOf } from './world';

/**
 * A session that has a time. `order` is its position in the agenda: by start, then end, then id. `day` is the one in
 * which it starts; none outside the activity.
 */
export type Placed = AgendaSession & {
  start: number;
  end: number;
  order: number;
  day: Day | undefined;
};

/** What one group lives through, and the ways between. An activity without groups has one lane, of everyone. */
export type Lane = {
  group: AgendaGroup | null;
  mode: VehicleKind;
  sessions: Placed[];
  hops: readonly Hop<Placed>[];
  /** Its sessions by the day in which they start; those outside the activity are in none. */
  days: ReadonlyMap<Day, readonly Placed[]>;
};

/** The agenda, sorted and looked up once, so that each rule walks through what concerns it. */
export type Agenda = World & {
  input: AgendaInput;
  placed: readonly Placed[];
  lanes: readonly Lane[];
  /** Sessions by the person named on them, and by the room that they occupy. All in order. */
  byPerson: ReadonlyMap<string, Placed[]>;
  byRoom: ReadonlyMap<string, Placed[]>;
};

const NOBODY: readonly never[] = [];

export function readAgenda(input: AgendaInput): Agenda {
  const world = worldOf(input);
  const placed = placedSessions(input.sessions, world.days);
  return {
    ...world,
    input,
    placed,
    lanes: lanesOf(placed, input.groups, world.modes),
    byPerson: groupBy(placed, ({ people }) =>
      people.length === 0 ? NOBODY : people.map(({ personId }) => personId),
    ),
    byRoom: groupBy(placed, (session) => {
      const room = roomOf(session);
      return room === null ? NOBODY : [room];
    }),
  };
}

/** Whether people of a group are addressed; a session without groups addresses everyone. */
export function addresses(session: AgendaSession, groupId: string): boolean {
  return session.groupIds.length === 0 || session.groupIds.includes(groupId);
}

/**
 * Heads in a session: what somebody said, else the people of its groups; `null` when there is nothing to count.
 */
export function expectedHeads({ input }: Agenda, session: AgendaSession): number | null {
  if (session.expected != null) return session.expected;
  if (session.groupIds.length === 0 && input.headCount !== undefined) return input.headCount;
  let heads: number | null = null;
  for (const { id, headCount } of input.groups) {
    if (addresses(session, id)) heads = (heads ?? 0) + headCount;
  }
  return heads;
}

/** Who made the session is not sure of it, or its host has not said yes. */
export function isTentative({ visits }: Agenda, session: AgendaSession): boolean {
  if (session.isTentative) return true;
  const visit = visits.get(session.siteVisitId ?? '');
  return visit !== undefined && visit.status !== 'confirmed';
}

/** The room that a session needs for itself: nobody books a bus stop, or the town for a free evening. */
export function roomOf({ kind, placeId }: AgendaSession): string | null {
  return kind === 'transfer' || kind === 'free' ? null : placeId;
}

function placedSessions(sessions: readonly AgendaSession[], days: readonly Day[]): Placed[] {
  const placed: Placed[] = [];
  for (const session of sessions) {
    const { start, end } = session;
    if (start !== null && end !== null && start < end) {
      placed.push({
        id: session.id,
        kind: session.kind,
        start,
        end,
        groupIds: session.groupIds,
        placeId: session.placeId,
        people: session.people,
        languages: session.languages,
        expected: session.expected ?? null,
        siteVisitId: session.siteVisitId ?? null,
        mustFollowSessionId: session.mustFollowSessionId ?? null,
        isTentative: session.isTentative ?? false,
        vehicleIds: session.vehicleIds ?? NOBODY,
        order: 0,
        day: undefined,
      });
    }
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  let next = 0;
  for (const [order, session] of placed.entries()) {
    session.order = order;
    // Both are sorted, so the day is this one or one to come.
    while ((days[next]?.end ?? Number.POSITIVE_INFINITY) <= session.start) next += 1;
    const day = days[next];
    if (day && day.start <= session.start) session.day = day;
  }
  return placed;
}

function lanesOf(
  placed: Placed[],
  groups: readonly AgendaGroup[],
  modes: ReadonlyMap<string, VehicleKind>,
): Lane[] {
  if (groups.length === 0) return [laneOf(null, 'bus', placed)];
  return groups.map((group) => {
    const sessions = placed.filter((session) => addresses(session, group.id));
    return laneOf(group, modes.get(group.id) ?? 'bus', sessions);
  });
}

function laneOf(group: AgendaGroup | null, mode: VehicleKind, sessions: Placed[]): Lane {
  return { group, mode, sessions, hops: hopsOf(sessions), days: byDay(sessions) };
}

/** @param sessions sorted by start, so that those of one day follow each other */
export function byDay(sessions: readonly Placed[]): Map<Day, Placed[]> {
  const found = new Map<Day, Placed[]>();
  let today: Placed[] = [];
  let last: Day | undefined;
  for (const session of sessions) {
    const { day } = session;
    if (!day) continue;
    if (day !== last) {
      today = [];
      last = day;
      found.set(day, today);
    }
    today.push(session);
  }
  return found;
}

function groupBy(
  placed: readonly Placed[],
  keysOf: (session: Placed) => readonly string[],
): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const session of placed) {
    const keys = keysOf(session);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const group = groups.get(key);
      if (group) group.push(session);
      else groups.set(key, [session]);
    }
  }
  return groups;
}
