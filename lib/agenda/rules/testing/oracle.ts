import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput } from '../../types/agenda';
import {
  expectedTravel,
  expectedVehicles,
  modeOf,
  vehiclesOf,
  wayMinutes,
  ways,
} from './oracle-travel';
import {
  expectedAbsences,
  expectedDoors,
  expectedDuplicates,
  expectedLanguages,
  expectedOfVisits,
} from './oracle-visits';
import {
  CAPACITY,
  CELL,
  cells,
  covers,
  DATES,
  dayOf,
  HOURS,
  isIn,
  isUnsure,
  LONGEST_GAP,
  LUNCH,
  lanes,
  line,
  MIDNIGHT,
  minuteOfDay,
  PEOPLE,
  pairs,
  SEATS,
  type Timed,
  timed,
  visitOf,
} from './oracle-world';

/** The rules again, by brute force: every two sessions are compared, and every cell of five minutes is looked at. */
const overlapMinutes = (a: Timed, b: Timed) =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / MINUTE;

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
    ...expectedDoors(input),
    ...expectedOfVisits(input),
    ...expectedLanguages(input),
  ];
}

function expectedOverlaps(input: AgendaInput): string[] {
  const found: string[] = [];
  const report = (of: string, a: Timed, b: Timed, who: string[]) => {
    if (overlapMinutes(a, b) <= 0 || who.length === 0) return;
    const code =
      isUnsure(input, a) || isUnsure(input, b) ? `tentative_overlap ${of}` : `${of}_overlap`;
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

    const people = PEOPLE.filter((person) => {
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

function expectedCapacity(input: AgendaInput): string[] {
  const ofGroups = input.groups.flatMap(({ id, headCount }) => {
    const own = (input.vehicles ?? []).filter(({ groupId }) => groupId === id);
    const seats = own.reduce((all, vehicle) => all + (SEATS[vehicle.id] ?? 0), 0);
    const isShort = own.length > 0 && headCount > seats;
    return isShort ? [line('capacity_exceeded vehicle', id, headCount, seats)] : [];
  });
  const ofSessions = timed(input).flatMap((s) => {
    const groups = input.groups.filter(({ id }) => isIn(s, id));
    const sum = groups.reduce((all, { headCount }) => all + headCount, 0);
    // Without groups there is nobody to count unless somebody said a number.
    const heads = s.expected ?? sum;
    const seats = vehiclesOf(input, s).reduce((all, id) => all + (SEATS[id] ?? 0), 0);
    const host = visitOf(input, s)?.capacity ?? null;
    const room = CAPACITY[s.placeId ?? ''];
    const inRoom = room !== undefined && s.kind !== 'transfer' && s.kind !== 'free';
    return [
      ...(inRoom && heads > room ? [line('capacity_exceeded place', s.id, heads, room)] : []),
      ...(seats > 0 && heads > seats
        ? [line('capacity_exceeded vehicle', s.id, heads, seats)]
        : []),
      ...(host !== null && heads > host ? [line('capacity_exceeded host', s.id, heads, host)] : []),
    ];
  });
  return [...ofGroups, ...ofSessions];
}

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
        const isOnRoad = way && !way.isRide && dayOf(way.from.start) === day;
        const road =
          isOnRoad && today.some((s) => s.start < start)
            ? (wayMinutes(input, way, modeOf(input, group))?.minutes ?? 0)
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
