import type { Grid, GridDay } from './lay-grid';

/** Something of the grid that can have the focus: a session, or a day on which there is none. */
export type Stop = { key: string; date: string; top: number; left: number; width: number };
export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** The stops of the grid, day by day, in the order of time, then from left to right; a session that is drawn in parts is one. */
export function stopsOf({ days }: Pick<Grid, 'days'>): Stop[] {
  return days.flatMap(stopsOfDay);
}

export const dayKey = (date: string) => `day ${date}`;

function stopsOfDay({ date, blocks }: GridDay): Stop[] {
  if (blocks.length === 0) return [{ key: dayKey(date), date, top: 0, left: 0, width: 1 }];
  const seen = new Set<string>();
  return blocks
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
    .flatMap(({ session, top, left, width }) => {
      if (seen.has(session.id)) return [];
      seen.add(session.id);
      return { key: session.id, date, top, left, width };
    });
}

/** Shares of a day's width are sums of fractions. */
const NEAR = 0.001;

/** Where the focus goes: up and down in time through the day, left and right to the lane or day beside, to what is nearest in time. */
export function nextStop(grid: Pick<Grid, 'days'>, from: Stop, way: Way): Stop {
  const stops = stopsOf(grid);
  const today = stops.filter(({ date }) => date === from.date);
  if (way === 'first' || way === 'last') return today.at(way === 'first' ? 0 : -1) ?? from;
  if (way === 'up' || way === 'down') {
    const at = today.findIndex(({ key }) => key === from.key);
    return inLane(today, from, way) ?? today[at + (way === 'up' ? -1 : 1)] ?? from;
  }
  const by = way === 'left' ? -1 : 1;
  const beside = today.filter(({ left }) => (left - from.left) * by > NEAR);
  if (beside.length > 0) return nearest(nearestLane(beside, from.left), from.top) ?? from;
  const dates = grid.days.map(({ date }) => date);
  const date = dates[dates.indexOf(from.date) + by];
  const there = stops.filter((stop) => stop.date === date);
  const edge = by > 0 ? Math.min(...there.map(({ left }) => left)) : 1;
  return nearest(nearestLane(there, edge), from.top) ?? from;
}

/** The next that stands over or under it, whatever else the order of time brings between. */
function inLane(today: readonly Stop[], from: Stop, way: 'up' | 'down'): Stop | undefined {
  const sign = way === 'up' ? -1 : 1;
  return today
    .filter(({ key, top }) => key !== from.key && (top - from.top) * sign > 0)
    .filter(
      ({ left, width }) => left < from.left + from.width - NEAR && from.left < left + width - NEAR,
    )
    .sort((a, b) => (a.top - b.top) * sign)[0];
}

function nearestLane(stops: readonly Stop[], left: number): Stop[] {
  const closest = Math.min(...stops.map((stop) => Math.abs(stop.left - left)));
  return stops.filter((stop) => Math.abs(stop.left - left) === closest);
}

function nearest(stops: readonly Stop[], top: number): Stop | undefined {
  return stops.toSorted((a, b) => Math.abs(a.top - top) - Math.abs(b.top - top))[0];
}
