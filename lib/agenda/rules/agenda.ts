import type { VehicleKind } from '@/lib/core/vocabulary';
import type {
  AgendaGroup,
  AgendaInput,
  AgendaPlace,
  AgendaSession,
  AgendaVehicle,
  AgendaVisit,
} from '../types';
import { activityDays, type Day, minutesIn } from './days';
import { type Travel, travelBetween } from './travel-minutes';

/** A session that has a time. `order` is its position in the agenda: by start, then end, then id. */
export type Placed = AgendaSession & { start: number; end: number; order: number };

/** What one group lives through. An activity without groups has one lane, of everyone. */
export type Lane = { group: AgendaGroup | null; mode: VehicleKind; sessions: Placed[] };

/** The agenda, sorted and looked up once, so that each rule walks through what concerns it. */
export type Agenda = {
  input: AgendaInput;
  days: readonly Day[];
  placed: readonly Placed[];
  lanes: readonly Lane[];
  /** Sessions by the person named on them, and by the room that they occupy. All in order. */
  byPerson: ReadonlyMap<string, Placed[]>;
  byRoom: ReadonlyMap<string, Placed[]>;
  places: ReadonlyMap<string, AgendaPlace>;
  visits: ReadonlyMap<string, AgendaVisit>;
  vehicles: ReadonlyMap<string, AgendaVehicle>;
  travel: Travel;
  /** What drives each group. */
  modes: ReadonlyMap<string, VehicleKind>;
};

export function readAgenda(input: AgendaInput): Agenda {
  const placed = placedSessions(input.sessions);
  const places = new Map(input.places.map((place) => [place.id, place]));
  const days = activityDays(input.activity);
  const modes = modesOf(input);
  return {
    input,
    days,
    placed,
    lanes: lanesOf(placed, input.groups, modes),
    byPerson: groupBy(placed, ({ people }) => people.map(({ personId }) => personId)),
    byRoom: groupBy(placed, (session) => {
      const room = roomOf(session);
      return room === null ? [] : [room];
    }),
    places,
    visits: new Map(input.visits?.map((visit) => [visit.id, visit])),
    vehicles: new Map(input.vehicles?.map((vehicle) => [vehicle.id, vehicle])),
    travel: travelBetween(places, input.travelTimes ?? [], {
      factors: input.activity.travelFactors ?? [],
      minuteOfDay: minutesIn(days, input.activity.timeZone),
    }),
    modes,
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
  const groups = input.groups.filter(({ id }) => addresses(session, id));
  return groups.length === 0 ? null : groups.reduce((sum, { headCount }) => sum + headCount, 0);
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

/** A group that has cars only goes by car; whatever has a bus goes as slowly as that. */
function modesOf({ vehicles = [] }: AgendaInput): Map<string, VehicleKind> {
  const modes = new Map<string, VehicleKind>();
  for (const { groupId, kind = 'bus' } of vehicles) {
    if (groupId != null && modes.get(groupId) !== 'bus') modes.set(groupId, kind);
  }
  return modes;
}

function placedSessions(sessions: readonly AgendaSession[]): Placed[] {
  const placed: Placed[] = [];
  for (const session of sessions) {
    const { start, end } = session;
    if (start !== null && end !== null && start < end) {
      placed.push({ ...session, start, end, order: 0 });
    }
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  placed.forEach((session, order) => {
    session.order = order;
  });
  return placed;
}

function lanesOf(
  placed: Placed[],
  groups: readonly AgendaGroup[],
  modes: ReadonlyMap<string, VehicleKind>,
): Lane[] {
  if (groups.length === 0) return [{ group: null, mode: 'bus', sessions: placed }];
  return groups.map((group) => ({
    group,
    mode: modes.get(group.id) ?? 'bus',
    sessions: placed.filter((session) => addresses(session, group.id)),
  }));
}

function groupBy(
  placed: readonly Placed[],
  keysOf: (session: Placed) => readonly string[],
): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const session of placed) {
    for (const key of new Set(keysOf(session))) {
      const group = groups.get(key);
      if (group) group.push(session);
      else groups.set(key, [session]);
    }
  }
  return groups;
}
