import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaSession } from '../../types';

/**
 * The rules again, by brute force: every two sessions are compared, time is walked through in cells of five
 * minutes, and nothing is shared with the rules. Two days in Seoul, where every day has 24 hours; the world
 * around them (roads, rooms, vehicles) stands here as tables.
 */
const CELL = 5 * MINUTE;
export const MIDNIGHT = Date.parse('2023-10-23T15:00:00Z');
const HOURS = { from: 8 * 60, until: 20 * 60 };
const LUNCH = { from: 11 * 60 + 30, until: 14 * 60 };
export const LONGEST_GAP = 120;
const DATES = ['2023-10-24', '2023-10-25'];
export const ROADS: Record<string, number> = {
  'east west': 40,
  'east north': 75,
  'north west': 25,
};
export const SITES: Record<string, string> = { 'east-1': 'east', 'east-2': 'east' };
export const CAPACITY: Record<string, number> = { 'east-1': 12, 'east-2': 30, west: 18 };
export const SEATS: Record<string, number> = { bus: 14, van: 6, car: 3 };
export const DRIVERS: Record<string, string> = { bus: 'Kim', van: 'Kim' };

type Timed = AgendaSession & { start: number; end: number };

const timed = ({ sessions }: AgendaInput) =>
  sessions
    .filter((s): s is Timed => s.start !== null && s.end !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.id.localeCompare(b.id));

const isIn = (s: Timed, group: string | null) =>
  group === null || s.groupIds.length === 0 || s.groupIds.includes(group);

const lanes = (input: AgendaInput) => {
  const groups = input.groups.length > 0 ? input.groups.map(({ id }) => id) : [null];
  return groups.map((group) => ({ group, own: timed(input).filter((s) => isIn(s, group)) }));
};

const overlapMinutes = (a: Timed, b: Timed) =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / MINUTE;

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

const cells = (from: number, until: number) =>
  Array.from({ length: Math.max(0, (until - from) / CELL) }, (_, i) => from + i * CELL);

const covers = (s: Timed, instant: number) => s.start <= instant && instant < s.end;

export const line = (code: string, ...facts: unknown[]) => [code, ...facts].join(' ');

/** Everything wrong with an agenda, one line each. */
export function bruteForce(input: AgendaInput): string[] {
  return [
    ...expectedOverlaps(input),
    ...expectedVehicles(input),
    ...expectedTravel(input),
    ...expectedCapacity(input),
    ...expectedBounds(input),
    ...expectedLunch(input),
    ...expectedGaps(input),
    ...expectedOrder(input),
    ...expectedDuplicates(input),
    ...expectedAbsences(input),
  ];
}

function expectedOverlaps(input: AgendaInput): string[] {
  const found: string[] = [];
  const report = (of: string, a: Timed, b: Timed, who: string[]) => {
    if (overlapMinutes(a, b) <= 0 || who.length === 0) return;
    const code = a.isTentative || b.isTentative ? `tentative_overlap ${of}` : `${of}_overlap`;
    found.push(line(code, a.id, b.id, overlapMinutes(a, b), who.sort()));
  };
  const named = (s: Timed, person: string) => s.people.some((p) => p.personId === person);
  for (const [a, b] of pairs(timed(input))) {
    const groups = lanes(input).filter(({ own }) => own.includes(a) && own.includes(b));
    report(
      'group',
      a,
      b,
      groups.map(({ group }) => group ?? ''),
    );

    const people = ['anna', 'bek', 'chol'].filter((person) => {
      const group =
        person === 'anna' && input.groups.some(({ id }) => id === 'A') ? 'A' : undefined;
      const isThere = (s: Timed) => named(s, person) || (group !== undefined && isIn(s, group));
      return isThere(a) && isThere(b) && (named(a, person) || named(b, person));
    });
    report('person', a, b, people);

    const needsRoom = (s: Timed) => s.kind !== 'transfer' && s.kind !== 'free';
    const twoMeals = a.kind === 'meal' && b.kind === 'meal';
    if (a.placeId && a.placeId === b.placeId && needsRoom(a) && needsRoom(b) && !twoMeals) {
      report('place', a, b, [a.placeId]);
    }
  }
  return found;
}

function expectedVehicles(input: AgendaInput): string[] {
  const rides = timed(input).flatMap((s) =>
    (s.vehicleIds ?? []).map((vehicle) => ({ s, vehicle })),
  );
  const found = pairs(rides).flatMap(([x, y]) => {
    const sameDriver =
      DRIVERS[x.vehicle] !== undefined && DRIVERS[x.vehicle] === DRIVERS[y.vehicle];
    if ((x.vehicle !== y.vehicle && !sameDriver) || overlapMinutes(x.s, y.s) <= 0) return [];
    const ids = [...new Set([x.s.id, y.s.id])].join(' ');
    const vehicles = [...new Set([x.vehicle, y.vehicle])].sort();
    const tentative = x.s.isTentative || y.s.isTentative;
    const code = tentative ? 'tentative_overlap vehicle' : 'vehicle_overlap';
    return line(code, ids, overlapMinutes(x.s, y.s), vehicles);
  });
  return [...new Set(found)];
}

function roadMinutes(from: string, to: string): number | undefined {
  const [a, b] = [SITES[from] ?? from, SITES[to] ?? to];
  return a === b ? undefined : ROADS[[a, b].sort().join(' ')];
}

/** Every two stops between which the same people really travel. */
function ways(own: readonly Timed[]): { from: Timed; to: Timed; available: number }[] {
  const stops = own.filter((s) => s.placeId !== null && s.kind !== 'transfer');
  return pairs(stops).flatMap(([from, to]) => {
    const before = stops.slice(0, stops.indexOf(to));
    const lastEnd = Math.max(...before.map(({ end }) => end));
    if (before.findLast(({ end }) => end === lastEnd) !== from || from.end > to.start) return [];
    const taken = own.filter((s) => s.placeId === null && s.kind !== 'transfer');
    const free = cells(from.end, to.start).filter((at) => !taken.some((s) => covers(s, at)));
    return { from, to, available: free.length * 5 };
  });
}

function expectedTravel(input: AgendaInput): string[] {
  const short = new Map<string, { minutes: number; groups: string[]; people: string[] }>();
  const travellers = [
    ...lanes(input).map(({ group, own }) => ({ own, groups: group ? [group] : [], people: [] })),
    ...['anna', 'bek', 'chol'].map((person) => ({
      own: timed(input).filter((s) => s.people.some((p) => p.personId === person)),
      groups: [],
      people: [person],
    })),
  ];
  for (const { own, groups, people } of travellers) {
    for (const { from, to, available } of ways(own)) {
      const road = roadMinutes(from.placeId ?? '', to.placeId ?? '');
      const minutes = (road ?? Number.NaN) + input.activity.travelBufferMinutes - available;
      if (!(minutes > 0)) continue;
      const key = `${from.id} ${to.id}`;
      const known = short.get(key) ?? { minutes: 0, groups: [], people: [] };
      short.set(key, {
        minutes: Math.max(known.minutes, minutes),
        groups: [...known.groups, ...groups],
        people: [...known.people, ...people],
      });
    }
  }
  return [...short].map(([key, { minutes, groups, people }]) =>
    line('travel_too_short', key, minutes, groups, people),
  );
}

function expectedCapacity(input: AgendaInput): string[] {
  return timed(input).flatMap((s) => {
    const groups = input.groups.filter(({ id }) => isIn(s, id));
    const sum = groups.reduce((all, { headCount }) => all + headCount, 0);
    const heads = s.expected ?? sum;
    const seats = (s.vehicleIds ?? []).reduce((all, id) => all + (SEATS[id] ?? 0), 0);
    const room = CAPACITY[s.placeId ?? ''];
    const inRoom = room !== undefined && s.kind !== 'transfer' && s.kind !== 'free';
    return [
      ...(inRoom && heads > room ? [line('capacity_exceeded place', s.id, heads, room)] : []),
      ...(seats > 0 && heads > seats
        ? [line('capacity_exceeded vehicle', s.id, heads, seats)]
        : []),
    ];
  });
}

const dayOf = (instant: number) => Math.floor((instant - MIDNIGHT) / (24 * 60 * MINUTE));
const minuteOfDay = (instant: number) => (instant - MIDNIGHT) / MINUTE - dayOf(instant) * 24 * 60;

function expectedBounds(input: AgendaInput): string[] {
  return timed(input).flatMap((s) => {
    const isOutside = (at: number) =>
      dayOf(at) !== dayOf(s.start) ||
      DATES[dayOf(s.start)] === undefined ||
      minuteOfDay(at) < HOURS.from ||
      minuteOfDay(at) >= HOURS.until;
    const minutes = cells(s.start, s.end).filter(isOutside).length * 5;
    const reason = dayOf(s.start) < 0 || dayOf(s.end - 1) > 1 ? 'days' : 'hours';
    return minutes > 0 ? [line('day_bounds', reason, s.id, minutes)] : [];
  });
}

function expectedLunch(input: AgendaInput): string[] {
  return lanes(input).flatMap(({ group, own }) =>
    DATES.flatMap((date, day) => {
      const today = own.filter((s) => dayOf(s.start) === day);
      const at = (minute: number) => MIDNIGHT + (day * 24 * 60 + minute) * MINUTE;
      const busy =
        today.some((s) => s.start <= at(LUNCH.from)) && today.some((s) => s.end >= at(LUNCH.until));
      const meals = today.filter((s) => s.kind === 'meal');
      const eats = cells(at(LUNCH.from), at(LUNCH.until)).some((t) =>
        meals.some((s) => covers(s, t)),
      );
      return busy && !eats ? [line('lunch_missing', group ?? '', date)] : [];
    }),
  );
}

function expectedGaps(input: AgendaInput): string[] {
  return lanes(input).flatMap(({ group, own }) =>
    DATES.flatMap((date, day) => {
      const everyone = timed(input).filter((s) => dayOf(s.start) === day);
      const today = own.filter((s) => dayOf(s.start) === day);
      const idle = cells(
        Math.min(...everyone.map(({ start }) => start)),
        Math.max(...everyone.map(({ end }) => end)),
      ).filter((at) => !today.some((s) => covers(s, at)));
      const starts = idle.filter((at) => !idle.includes(at - CELL));
      return starts.flatMap((start) => {
        let end = start;
        while (idle.includes(end)) end += CELL;
        const next = today.find((s) => s.start === end);
        const way = ways(own).find(({ to }) => to === next);
        const rides = own.some(
          (s) => s.kind === 'transfer' && way && s.end > way.from.end && s.start < way.to.start,
        );
        const road =
          way && !rides && dayOf(way.from.start) === day && today.some((s) => s.start < start)
            ? (roadMinutes(way.from.placeId ?? '', way.to.placeId ?? '') ?? 0)
            : 0;
        const minutes = (end - start) / MINUTE - road;
        const clock = (start - MIDNIGHT) / MINUTE;
        return minutes > LONGEST_GAP ? [line('gap', group ?? '', date, clock, minutes)] : [];
      });
    }),
  );
}

function expectedOrder(input: AgendaInput): string[] {
  return pairs(timed(input)).flatMap(([a, b]) =>
    [
      [a, b],
      [b, a],
    ].flatMap(([first, then]) =>
      first && then && then.mustFollowSessionId === first.id && then.start < first.end
        ? [line('order_broken', a.id, b.id, (first.end - then.start) / MINUTE)]
        : [],
    ),
  );
}

function expectedDuplicates(input: AgendaInput): string[] {
  const found = new Map<string, string[]>();
  for (const { group, own } of lanes(input)) {
    const visits = own.filter((s) => s.kind === 'site_visit' && s.placeId !== null);
    for (const again of visits) {
      const first = visits.find(({ placeId }) => placeId === again.placeId);
      if (!first || first === again) continue;
      const key = `${first.id} ${again.id}`;
      found.set(key, [...(found.get(key) ?? []), group ?? '']);
    }
  }
  return [...found].map(([key, groups]) => line('duplicate_visit', key, groups));
}

function expectedAbsences(input: AgendaInput): string[] {
  const [from, until] = [MIDNIGHT + 9 * 60 * MINUTE, MIDNIGHT + 30 * 60 * MINUTE];
  return timed(input)
    .filter((s) => s.people.some(({ personId }) => personId === 'chol'))
    .flatMap((s) => {
      const away = cells(s.start, s.end).filter((at) => at < from || at >= until).length * 5;
      return away > 0 ? [line('person_unavailable', s.id, away)] : [];
    });
}
