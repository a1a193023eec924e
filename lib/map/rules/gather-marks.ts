import type { City, MapMark, Point, View } from '../types';
import { toScreen } from './fit-view';

/** Pixels. The ring around a selected mark is the most that one takes. */
export const MARK_RADIUS = 12;
export const RING_RADIUS = 17;

/** Marks whose rings would touch become one. */
const LEAST_APART = 2 * RING_RADIUS + 2;

/** A mark for each city in the window; for several that lie too close together, one. Those with visits come first. */
export function gatherMarks(cities: readonly City[], view: View): MapMark[] {
  const marks: MapMark[] = [];
  for (const city of cities.filter(({ visits }) => visits.length > 0)) {
    const at = middleOf(city, view);
    if (at) marks.push({ ...at, key: city.key, cities: [city], visits: city.visits });
  }
  merge(marks);
  for (const city of cities.filter(({ visits }) => visits.length === 0)) {
    const at = middleOf(city, view);
    if (!at || !isInside(at, view)) continue;
    const near = marks.find((mark) => apart(mark, at) < LEAST_APART);
    if (near) near.cities.push(city);
    else marks.push({ ...at, key: city.key, cities: [city], visits: [] });
  }
  return marks;
}

/** The two nearest first, until none are too near; the one with more visits stays where it is. */
function merge(marks: MapMark[]): void {
  for (;;) {
    let [nearest, first, second] = [LEAST_APART, -1, -1];
    for (const [a, mark] of marks.entries()) {
      for (const [b, other] of marks.entries()) {
        if (a < b && apart(mark, other) < nearest) {
          [nearest, first, second] = [apart(mark, other), a, b];
        }
      }
    }
    const [mark, other] = [marks[first], marks[second]];
    if (!mark || !other) return;
    const stays = other.visits.length > mark.visits.length ? other : mark;
    const goes = stays === mark ? other : mark;
    const merged = {
      ...stays,
      cities: [...stays.cities, ...goes.cities],
      visits: [...stays.visits, ...goes.visits],
    };
    marks.splice(second, 1);
    marks.splice(first, 1, merged);
  }
}

function middleOf({ spots }: City, view: View): Point | null {
  if (spots.length === 0) return null;
  const points = spots.map((spot) => toScreen(view, spot));
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function isInside({ x, y }: Point, { width, height }: View): boolean {
  return x > RING_RADIUS && y > RING_RADIUS && x < width - RING_RADIUS && y < height - RING_RADIUS;
}
