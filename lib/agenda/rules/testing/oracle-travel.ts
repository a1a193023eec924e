import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput } from '../../types/agenda';
import {
  CAR_ROADS,
  cells,
  covers,
  DRIVERS,
  isIn,
  isUnsure,
  lanes,
  line,
  minuteOfDay,
  PEOPLE,
  pairs,
  ROADS,
  RUSH,
  SITES,
  type Timed,
  timed,
  WALKS,
} from './oracle-world';

type Mode = 'bus' | 'car' | 'walk';
type Way = {
  from: Timed;
  to: Timed;
  available: number;
  departs: number;
  isRide: boolean;
};

/** Every two stops between which the same people really travel. */
export function ways(own: readonly Timed[]): Way[] {
  const stops = own.filter((s) => s.placeId !== null && s.kind !== 'transfer');
  return pairs(stops).flatMap(([from, to]) => {
    const before = stops.slice(0, stops.indexOf(to));
    const lastEnd = Math.max(...before.map(({ end }) => end));
    if (before.findLast(({ end }) => end === lastEnd) !== from || from.end > to.start) return [];
    const taken = own.filter((s) => s.placeId === null && s.kind !== 'transfer');
    const free = cells(from.end, to.start).filter((at) => !taken.some((s) => covers(s, at)));
    const ride = own.find((s) => s.kind === 'transfer' && s.end > from.end && s.start < to.start);
    const departs = ride ? Math.max(from.end, ride.start) : (free[0] ?? from.end);
    return { from, to, available: free.length * 5, departs, isRide: ride !== undefined };
  });
}

const either = (table: Record<string, number>, a: string, b: string) =>
  table[[a, b].sort().join(' ')];

/** By which way and how long; `undefined` where nobody knows. */
export function wayMinutes(
  { activity, travelTimes = [] }: AgendaInput,
  { from, to, departs }: Way,
  mode: 'bus' | 'car',
): { minutes: number; mode: Mode } | undefined {
  const [here, there] = [from.placeId ?? '', to.placeId ?? ''];
  const [a, b] = [SITES[here] ?? here, SITES[there] ?? there];
  if (a === b) {
    const isTyped = travelTimes.some((typed) => typed.mode === 'walk');
    return { minutes: (isTyped && either(WALKS, here, there)) || 0, mode: 'walk' };
  }
  const plain = (mode === 'car' ? either(CAR_ROADS, a, b) : undefined) ?? either(ROADS, a, b);
  if (plain === undefined) return undefined;
  const minute = minuteOfDay(departs);
  const rush = RUSH.find((each) => each.from <= minute && minute < each.until);
  const percent = activity.travelFactors?.length ? (rush?.percent ?? 100) : 100;
  return { minutes: Math.ceil((plain * percent) / 100), mode };
}

export function modeOf({ vehicles = [] }: AgendaInput, group: string | null): 'bus' | 'car' {
  const own = vehicles.filter(({ groupId }) => group !== null && groupId === group);
  return own.length > 0 && own.every(({ kind }) => kind === 'car') ? 'car' : 'bus';
}

export function expectedTravel(input: AgendaInput): string[] {
  const short = new Map<string, { minutes: number; groups: string[]; people: string[] }>();
  const travellers = [
    ...lanes(input).map(({ group, own }) => ({
      own,
      mode: modeOf(input, group),
      groups: group ? [group] : [],
      people: [],
    })),
    ...PEOPLE.map((person) => ({
      own: timed(input).filter((s) => s.people.some((p) => p.personId === person)),
      mode: person === 'anna' ? modeOf(input, 'A') : ('car' as const),
      groups: [],
      people: [person],
    })),
  ];
  for (const { own, mode, groups, people } of travellers) {
    for (const way of ways(own)) {
      const known = wayMinutes(input, way, mode);
      if (!known) continue;
      const buffer = known.mode === 'walk' ? 0 : input.activity.travelBufferMinutes;
      const minutes = known.minutes + buffer - way.available;
      if (minutes <= 0) continue;
      const key = `${way.from.id} ${way.to.id}`;
      const before = short.get(key) ?? { minutes: 0, groups: [], people: [] };
      short.set(key, {
        minutes: Math.max(before.minutes, minutes),
        groups: [...before.groups, ...groups],
        people: [...before.people, ...people],
      });
    }
  }
  return [...short].map(([key, { minutes, groups, people }]) =>
    line('travel_too_short', key, minutes, groups, people),
  );
}

/** Vehicles of a session: those it names; for a transfer that names none, those of its groups. */
export function vehiclesOf({ vehicles = [] }: AgendaInput, s: Timed): string[] {
  if (s.vehicleIds?.length) return [...s.vehicleIds];
  if (s.kind !== 'transfer') return [];
  return vehicles.filter(({ groupId }) => groupId != null && isIn(s, groupId)).map(({ id }) => id);
}

export function expectedVehicles(input: AgendaInput): string[] {
  const rides = [
    ...timed(input).flatMap((s) =>
      vehiclesOf(input, s).map((vehicle) => ({ s, vehicle, start: s.start, end: s.end })),
    ),
    ...lanes(input).flatMap(({ group, own }) =>
      (input.vehicles ?? [])
        .filter(({ groupId }) => group !== null && groupId === group)
        .flatMap(({ id }) =>
          ways(own).flatMap((way) => {
            const known = wayMinutes(input, way, modeOf(input, group));
            if (way.isRide || !known || known.mode === 'walk') return [];
            const start = way.to.start - known.minutes * MINUTE;
            return { s: way.to, vehicle: id, start, end: way.to.start };
          }),
        ),
    ),
  ];
  const longest = new Map<string, number>();
  for (const [x, y] of pairs(rides)) {
    const driver = DRIVERS[x.vehicle];
    const same = x.vehicle === y.vehicle || (driver !== undefined && driver === DRIVERS[y.vehicle]);
    const minutes = (Math.min(x.end, y.end) - Math.max(x.start, y.start)) / MINUTE;
    if (!same || minutes <= 0) continue;
    const sessions = timed(input).filter((s) => s === x.s || s === y.s);
    const unsure = isUnsure(input, x.s) || isUnsure(input, y.s);
    const key = line(
      unsure ? 'tentative_overlap vehicle' : 'vehicle_overlap',
      ...sessions.map(({ id }) => id),
      [...new Set([x.vehicle, y.vehicle])].sort(),
    );
    longest.set(key, Math.max(longest.get(key) ?? 0, minutes));
  }
  return [...longest].map(([key, minutes]) => `${key} ${minutes}`);
}
