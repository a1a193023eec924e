import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaSession, DatedWindow } from '../../types/agenda';

/**
 * The world of the brute-force oracle: two days in Seoul, where every day has 24 hours, and what is known of its roads,
 * rooms and vehicles, as tables. Time is walked through in cells of five minutes. Nothing is shared with the rules.
 */
export const CELL = 5 * MINUTE;
export const MIDNIGHT = Date.parse('2023-10-23T15:00:00Z');
export const HOURS = { from: 8 * 60, until: 20 * 60 };
export const LUNCH = { from: 11 * 60 + 30, until: 14 * 60 };
export const LONGEST_GAP = 120;
export const DATES = ['2023-10-24', '2023-10-25'];
export const PLACES = ['east', 'east-1', 'east-2', 'west', 'north', 'nowhere'];
export const SITES: Record<string, string> = { 'east-1': 'east', 'east-2': 'east' };
export const ROADS: Record<string, number> = {
  'east west': 40,
  'east north': 75,
  'north west': 25,
};
export const CAR_ROADS: Record<string, number> = { 'east north': 55 };
export const WALKS: Record<string, number> = { 'east-1 east-2': 20 };
/** Minutes of the day and percent. */
export const RUSH = [
  { from: 9 * 60, until: 11 * 60, percent: 150 },
  { from: 16 * 60, until: 18 * 60 + 30, percent: 80 },
];
export const CAPACITY: Record<string, number> = { 'east-1': 12, 'east-2': 30, west: 18 };
export const SEATS: Record<string, number> = { bus: 14, van: 6, car: 3 };
export const DRIVERS: Record<string, string> = { bus: 'Kim', van: 'Kim' };
/** Local minutes of both days, where the place in the west is open. */
export const WEST_OPEN = [
  { day: 0, from: 9 * 60, until: 12 * 60 },
  { day: 0, from: 12 * 60, until: 17 * 60 },
  { day: 1, from: 10 * 60, until: 13 * 60 },
];
export const PEOPLE = ['anna', 'bek', 'chol'];

export type Timed = AgendaSession & { start: number; end: number };

/** Asked again and again for the same agenda. */
function remembered<T>(work: (input: AgendaInput) => T): (input: AgendaInput) => T {
  const known = new WeakMap<AgendaInput, { found: T }>();
  return (input) => {
    const kept = known.get(input) ?? { found: work(input) };
    known.set(input, kept);
    return kept.found;
  };
}

export const timed = remembered(({ sessions }): Timed[] =>
  sessions
    .filter((s): s is Timed => s.start !== null && s.end !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.id.localeCompare(b.id)),
);

export const isIn = (s: AgendaSession, group: string | null) =>
  group === null || s.groupIds.length === 0 || s.groupIds.includes(group);

export const lanes = remembered((input) => {
  const groups = input.groups.length > 0 ? input.groups.map(({ id }) => id) : [null];
  const all = timed(input);
  return groups.map((group) => ({ group, own: all.filter((s) => isIn(s, group)) }));
});

export const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

export const cells = (from: number, until: number) =>
  Array.from({ length: Math.max(0, (until - from) / CELL) }, (_, i) => from + i * CELL);

export const covers = (s: Timed, instant: number) => s.start <= instant && instant < s.end;

export const dayOf = (instant: number) => Math.floor((instant - MIDNIGHT) / (24 * 60 * MINUTE));
export const minuteOfDay = (instant: number) =>
  (instant - MIDNIGHT) / MINUTE - dayOf(instant) * 24 * 60;

export const visitOf = (input: AgendaInput, s: AgendaSession) =>
  input.visits?.find(({ id }) => id === s.siteVisitId);

export const isUnsure = (input: AgendaInput, s: AgendaSession) =>
  s.isTentative === true || (visitOf(input, s)?.status ?? 'confirmed') !== 'confirmed';

export const isOpen = (windows: readonly DatedWindow[], instant: number) =>
  windows.some(({ date, start, end }) => {
    const [from = 0, until = 0] = [start, end].map(
      (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
    );
    const minute = minuteOfDay(instant);
    return date === DATES[dayOf(instant)] && from <= minute && minute < until;
  });

export const line = (code: string, ...facts: unknown[]) => [code, ...facts].join(' ');
