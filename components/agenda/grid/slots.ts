import type { Span } from '@/lib/agenda/types/agenda';
import type { NamedGroup } from '@/lib/agenda/types/draft';
import { clockMinutes, localDate, localTime, MINUTE, toInstant } from '@/lib/core/zoned-time';

/**
 * Between what a hand points at and what an agenda says. Pure. The axis of the grid is the clock of the activity's
 * zone, so a day has 24 hours of height whatever the zone does to its clocks; lengths are real minutes.
 */

/** Minutes that everything keeps to. */
export const STEP = 5;
const DAY = 24 * 60;

export type Lanes = readonly (NamedGroup | null)[];

/** A point of the grid: minutes from midnight, lanes from 0. */
export type Spot = { date: string; minute: number; lane: number };

/** Where something would stand: `length` in minutes; no groups are everyone. */
export type Slot = { date: string; minute: number; length: number; groupIds: readonly string[] };

/** Where the grid is on the screen, in pixels, and which hours it shows, in minutes from midnight. */
export type Face = {
  from: number;
  to: number;
  hour: number;
  lanes: number;
  days: readonly { date: string; left: number; width: number; top: number }[];
};

/** What is under a point; a point beside the grid means its nearest edge. */
export function spotAt(face: Face, x: number, y: number): Spot | null {
  const day = face.days.find(({ left, width }) => x < left + width) ?? face.days.at(-1);
  if (!day) return null;
  const minute = face.from + ((y - day.top) / face.hour) * 60;
  const lane = Math.floor(((x - day.left) / day.width) * face.lanes);
  return {
    date: day.date,
    minute: clamp(minute, face.from, face.to),
    lane: clamp(lane, 0, face.lanes - 1),
  };
}

/** What stays under the hand while something is moved: where in it the hand took hold. */
export type Hold = { minutes: number; lanes: number };

/** The slot of something that is held over a spot: in whole steps, inside the hours that the grid shows. */
export function heldOver(
  spot: Spot,
  hold: Hold,
  moving: Pick<Slot, 'length' | 'groupIds'>,
  { from, to, lanes }: { from: number; to: number; lanes: Lanes },
): Slot {
  const latest = Math.max(from, to - moving.length);
  const groupIds = shiftGroups(
    moving.groupIds,
    lanes,
    spot.lane - hold.lanes - firstLane(moving.groupIds, lanes),
  );
  return {
    date: spot.date,
    minute: clamp(snap(spot.minute - hold.minutes), from, latest),
    length: moving.length,
    groupIds,
  };
}

/** What is drawn from one spot to another of the same day: whole steps, at least one, over all lanes between. */
export function drawnBetween(a: Spot, b: Spot, lanes: Lanes): Slot {
  const start = Math.floor(Math.min(a.minute, b.minute) / STEP) * STEP;
  const end = Math.ceil(Math.max(a.minute, b.minute) / STEP) * STEP;
  const [first, last] = [Math.min(a.lane, b.lane), Math.max(a.lane, b.lane)];
  return {
    date: a.date,
    minute: start,
    length: Math.max(end - start, STEP),
    groupIds: groupsBetween(lanes, first, last),
  };
}

/** A slot with one edge pulled to a minute of the day; it keeps one step at least. */
export function pulled(slot: Slot, edge: 'start' | 'end', minute: number): Slot {
  const end = slot.minute + slot.length;
  const to = snap(minute);
  if (edge === 'end') return { ...slot, length: Math.max(to - slot.minute, STEP) };
  const start = Math.min(to, end - STEP);
  return { ...slot, minute: start, length: end - start };
}

/** Groups of neighbouring lanes; all lanes are everyone. */
function groupsBetween(lanes: Lanes, first: number, last: number): string[] {
  if (first === 0 && last === lanes.length - 1) return [];
  return lanes.slice(first, last + 1).flatMap((group) => group?.id ?? []);
}

/** The same number of groups, so many lanes further to the right; stops at the last. Everyone stays everyone. */
export function shiftGroups(groupIds: readonly string[], lanes: Lanes, by: number): string[] {
  const taken = lanes.flatMap((group, lane) => (group && groupIds.includes(group.id) ? lane : []));
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined) return [...groupIds];
  const shift = clamp(by, -first, lanes.length - 1 - last);
  return taken.flatMap((lane) => lanes[lane + shift]?.id ?? []);
}

export function firstLane(groupIds: readonly string[], lanes: Lanes): number {
  return Math.max(
    0,
    lanes.findIndex((group) => group && groupIds.includes(group.id)),
  );
}

/** The instants of a slot; what would pass midnight ends with its day. */
export function spanOf({ date, minute, length }: Slot, timeZone: string): Span {
  const start = toInstant(date, clockText(minute), timeZone);
  const midnight = toInstant(date, '24:00', timeZone);
  return { start, end: Math.min(start + length * MINUTE, midnight) };
}

export function slotOf(
  { start, end, groupIds }: Span & { groupIds: readonly string[] },
  timeZone: string,
): Slot {
  return {
    date: localDate(start, timeZone),
    minute: clockMinutes(localTime(start, timeZone)),
    length: Math.round((end - start) / MINUTE),
    groupIds,
  };
}

/** So many minutes earlier or later on the same day. */
export function stepTime(slot: Slot, by: number): Slot {
  return { ...slot, minute: clamp(slot.minute + by, 0, Math.max(0, DAY - slot.length)) };
}

/** So many minutes longer or shorter, one step at least, until midnight at most. */
export function stepLength(slot: Slot, by: number): Slot {
  return { ...slot, length: clamp(slot.length + by, STEP, DAY - slot.minute) };
}

/** To the next lane; from the last one, and for what is everyone's, to the next day. */
export function stepSide(slot: Slot, by: 1 | -1, lanes: Lanes, dates: readonly string[]): Slot {
  const groupIds = shiftGroups(slot.groupIds, lanes, by);
  if (groupIds.join() !== slot.groupIds.join()) return { ...slot, groupIds };
  const date = dates[dates.indexOf(slot.date) + by];
  if (!date) return slot;
  return { ...slot, date, groupIds: shiftGroups(slot.groupIds, lanes, -by * lanes.length) };
}

export function sameSlot(a: Slot | null, b: Slot | null): boolean {
  return (
    a === b ||
    (a !== null &&
      b !== null &&
      a.date === b.date &&
      a.minute === b.minute &&
      a.length === b.length &&
      a.groupIds.join() === b.groupIds.join())
  );
}

/** `HH:MM` */
function clockText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const snap = (minute: number) => Math.round(minute / STEP) * STEP;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
