import type { MapLine, MapMark, Point, Size, Way } from '../types';
import { RING_RADIUS } from './gather-marks';

/** How far a line may be bent aside, in parts of its length; the straightest that is free is taken. */
const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.35, -0.35, 0.5, -0.5];

const STEPS = 80;

/** Pixels between a line and the ring of a mark that it passes. */
const AIR = 5;

/** The ways between two different marks, each bent as little as it must be to pass the others by. */
export function bendLines(ways: readonly Way[], marks: readonly MapMark[], size: Size): MapLine[] {
  const markOf = new Map(marks.flatMap((mark) => mark.cities.map(({ key }) => [key, mark])));
  const lines = new Map<string, MapLine>();
  for (const way of ways) {
    const [from, to] = [markOf.get(way.from.key), markOf.get(way.to.key)];
    if (!from || !to || from === to) continue;
    const others = marks.filter((mark) => mark !== from && mark !== to);
    const bends = BENDS.map((share) => bendOf(from, to, share));
    const cost = bends.map((bend) => badness({ from, to, bend }, others, size));
    const bend = bends[cost.indexOf(Math.min(...cost))];
    const key = [from.key, to.key].sort().join(' ');
    const known = lines.get(key);
    // Cities that share a mark may have two ways to the same other: the longer is told.
    if (bend && (known?.way.minutes ?? -1) <= (way.minutes ?? -1)) {
      lines.set(key, { way, from, to, bend });
    }
  }
  return [...lines.values()];
}

/** Where a line is, `share` of its way along (0 to 1). */
export function pointOn(
  { from, to, bend }: Pick<MapLine, 'from' | 'to' | 'bend'>,
  share: number,
): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}

/** Points along a line, its ends included. */
export function pointsOn(line: Pick<MapLine, 'from' | 'to' | 'bend'>): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => pointOn(line, step / STEPS));
}

function bendOf(from: Point, to: Point, share: number): Point {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * share,
    y: (from.y + to.y) / 2 + (to.x - from.x) * share,
  };
}

/** Points of a line that are on another mark or outside the window. */
function badness(
  line: Pick<MapLine, 'from' | 'to' | 'bend'>,
  others: readonly Point[],
  { width, height }: Size,
): number {
  return pointsOn(line).filter(
    ({ x, y }) =>
      x < 0 ||
      y < 0 ||
      x > width ||
      y > height ||
      others.some((other) => Math.hypot(other.x - x, other.y - y) < RING_RADIUS + AIR),
  ).length;
}
