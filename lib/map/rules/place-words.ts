import type { Box, MapLine, MapMark, PlacedWords, Point, Size } from '../types';
import { pointOn, pointsOn } from './bend-lines';
import { RING_RADIUS } from './gather-marks';

/** Words that want a place: how much room they take, and where they may stand, the best first. */
type Wish = { size: Size; candidates: readonly (Point & { anchor: PlacedWords['anchor'] })[] };

/** Pixels between words and what stands beside them. */
const AIR = 3;

/** Shares of a line at which its minutes may stand. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

/**
 * Names of marks and minutes of lines, none over another, over a mark or over the edge; null for what has no room,
 * which only the list tells. The marks come first, in their order; each takes the best of its places that is free, one
 * that no line crosses before one that is crossed. The same words always stand in the same places.
 */
export function placeWords(
  marks: readonly { mark: MapMark; size: Size }[],
  lines: readonly { line: MapLine; size: Size }[],
  view: Size,
): { names: (PlacedWords | null)[]; minutes: (PlacedWords | null)[] } {
  const taken: Box[] = [];
  const obstacles = marks.map(({ mark }) => mark);
  const crossing = lines.flatMap(({ line }) => pointsOn(line));
  const place = ({ size, candidates }: Wish): PlacedWords | null => {
    let best: PlacedWords | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const { x, y, anchor } of candidates) {
      const box = { x, y, ...size };
      if (!isFree(box, taken, obstacles, view)) continue;
      const crossed = crossing.filter((point) => distance(box, point) < AIR).length;
      if (crossed < least) [best, least] = [{ box, anchor }, crossed];
    }
    if (best) taken.push(best.box);
    return best;
  };
  const names = marks.map(({ mark, size }) => place({ size, candidates: around(mark, size) }));
  const minutes = lines.map(({ line, size }) => place({ size, candidates: beside(line, size) }));
  return { names, minutes };
}

/** To the right, to the left, below, above and at the corners of a mark. */
function around({ x, y }: Point, { width, height }: Size): Wish['candidates'] {
  const gap = RING_RADIUS + AIR;
  const corner = gap * 0.75;
  const [right, left] = [x + gap, x - gap - width];
  const [below, above] = [y + gap, y - gap - height];
  const middle = y - height / 2;
  return [
    { x: right, y: middle, anchor: 'start' },
    { x: left, y: middle, anchor: 'end' },
    { x: x - width / 2, y: below, anchor: 'middle' },
    { x: x - width / 2, y: above, anchor: 'middle' },
    { x: x + corner, y: y + corner, anchor: 'start' },
    { x: x + corner, y: y - corner - height, anchor: 'start' },
    { x: x - corner - width, y: y + corner, anchor: 'end' },
    { x: x - corner - width, y: y - corner - height, anchor: 'end' },
    { x: right, y: y - height, anchor: 'start' },
    { x: right, y, anchor: 'start' },
    { x: left, y: y - height, anchor: 'end' },
    { x: left, y, anchor: 'end' },
    { x, y: below, anchor: 'start' },
    { x: x - width, y: below, anchor: 'end' },
    { x, y: above, anchor: 'start' },
    { x: x - width, y: above, anchor: 'end' },
  ];
}

/** On either side of a line, at several places along it. */
function beside(line: MapLine, { width, height }: Size): Wish['candidates'] {
  return ALONG.flatMap((share) => {
    const at = pointOn(line, share);
    const [before, after] = [pointOn(line, share - 0.05), pointOn(line, share + 0.05)];
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const aside = { x: (before.y - after.y) / length, y: (after.x - before.x) / length };
    // As far as half of the box reaches in that direction.
    const reach = Math.abs(aside.x) * (width / 2) + Math.abs(aside.y) * (height / 2) + AIR;
    return [1, -1].map((side) => ({
      x: at.x + side * aside.x * reach - width / 2,
      y: at.y + side * aside.y * reach - height / 2,
      anchor: 'middle' as const,
    }));
  });
}

function isFree(box: Box, taken: readonly Box[], marks: readonly Point[], view: Size): boolean {
  return (
    box.x >= AIR &&
    box.y >= AIR &&
    box.x + box.width <= view.width - AIR &&
    box.y + box.height <= view.height - AIR &&
    taken.every((other) => !overlap(box, other)) &&
    marks.every((mark) => distance(box, mark) >= RING_RADIUS)
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** From a point to the nearest of a box; 0 inside it. */
function distance({ x, y, width, height }: Box, point: Point): number {
  const across = Math.max(x - point.x, 0, point.x - x - width);
  const down = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(across, down);
}
