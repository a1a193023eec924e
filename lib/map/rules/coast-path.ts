import { geoMercatorRaw } from 'd3-geo';
import type { Box, View } from '../types';

/** Closed lines of coast: degrees, longitude and latitude by turns, and the box in which they lie. */
export type Ring = {
  points: Float32Array;
  west: number;
  east: number;
  south: number;
  north: number;
};

/** What is smaller is not worth its bytes: pixels along, and square pixels of an island. */
const LEAST_STEP = 1.5;
const LEAST_ISLAND = 8;
const RADIANS = Math.PI / 180;
const LAST_LATITUDE = 85;

/**
 * The land in a window as an SVG path, to be filled by the even-odd rule. `beyond` pixels outside are drawn as well,
 * because lines run along the edge where the land is cut.
 */
export function coastPath(rings: readonly Ring[], view: View, beyond: number): string {
  const edges = {
    x: -beyond,
    y: -beyond,
    width: view.width + 2 * beyond,
    height: view.height + 2 * beyond,
  };
  let path = '';
  for (const ring of rings) {
    for (const turn of [-360, 0, 360]) {
      if (!mayShow(ring, turn, view, edges)) continue;
      path += pathOf(thinned(clipped(project(ring, turn, view), edges)));
    }
  }
  return path;
}

/** A line as the atlas has it, unrolled where it crosses the antimeridian; one around a pole is closed by way of it. */
export function ringOf(positions: readonly (readonly number[])[]): Ring {
  const flat: number[] = [];
  let turn = 0;
  for (const [longitude = 0, latitude = 0] of positions) {
    const last = flat.at(-2) ?? longitude;
    while (longitude + turn - last > 180) turn -= 360;
    while (longitude + turn - last < -180) turn += 360;
    flat.push(longitude + turn, latitude);
  }
  const [first = 0, latitude = 0] = flat;
  const last = flat.at(-2) ?? first;
  const pole = Math.sign(latitude) * 90;
  if (Math.abs(last - first) > 180) flat.push(last, pole, first, pole);
  const longitudes = flat.filter((_, index) => index % 2 === 0);
  const latitudes = flat.filter((_, index) => index % 2 === 1);
  return {
    points: Float32Array.from(flat),
    west: least(longitudes),
    east: -least(longitudes.map((degrees) => -degrees)),
    south: least(latitudes),
    north: -least(latitudes.map((degrees) => -degrees)),
  };
}

/** Of a list that is too long to be arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function mayShow(ring: Ring, turn: number, view: View, edges: Box): boolean {
  const x = (degrees: number) =>
    view.left + (degrees + turn - view.longitude) * RADIANS * view.scale;
  const y = (degrees: number) => view.top - north(degrees) * view.scale;
  return (
    x(ring.east) > edges.x &&
    x(ring.west) < edges.x + edges.width &&
    y(ring.south) > edges.y &&
    y(ring.north) < edges.y + edges.height
  );
}

/** Pixels, x and y by turns. */
function project({ points }: Ring, turn: number, view: View): number[] {
  const flat: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const east = (points[i] ?? 0) + turn - view.longitude;
    flat.push(
      view.left + east * RADIANS * view.scale,
      view.top - north(points[i + 1] ?? 0) * view.scale,
    );
  }
  return flat;
}

function north(latitude: number): number {
  return geoMercatorRaw(
    0,
    Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude)) * RADIANS,
  )[1];
}

/** What of a closed line lies inside, by Sutherland and Hodgman: one edge after the other. */
function clipped(line: readonly number[], { x, y, width, height }: Box): number[] {
  let left = [...line];
  left = clippedAt(left, 0, x, 1);
  left = clippedAt(left, 0, x + width, -1);
  left = clippedAt(left, 1, y, 1);
  return clippedAt(left, 1, y + height, -1);
}

/** @param axis 0 for x, 1 for y. @param side 1 keeps what is greater than the edge, -1 what is less */
function clippedAt(line: readonly number[], axis: 0 | 1, edge: number, side: 1 | -1): number[] {
  const kept: number[] = [];
  const size = line.length;
  for (let i = 0; i < size; i += 2) {
    const before = i === 0 ? size - 2 : i - 2;
    const [ax = 0, ay = 0, bx = 0, by = 0] = [line[before], line[before + 1], line[i], line[i + 1]];
    const a = ((axis === 0 ? ax : ay) - edge) * side;
    const b = ((axis === 0 ? bx : by) - edge) * side;
    if (a >= 0 !== b >= 0) {
      const share = a / (a - b);
      kept.push(ax + (bx - ax) * share, ay + (by - ay) * share);
    }
    if (b >= 0) kept.push(bx, by);
  }
  return kept;
}

/** Without the points that are nearly where the last one was. */
function thinned(line: readonly number[]): number[] {
  const kept: number[] = [];
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [Math.round((line[i] ?? 0) * 2) / 2, Math.round((line[i + 1] ?? 0) * 2) / 2];
    const [lastX = Number.NaN, lastY = Number.NaN] = kept.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) < LEAST_STEP) continue;
    kept.push(x, y);
  }
  return kept;
}

function pathOf(line: readonly number[]): string {
  if (line.length < 6 || Math.abs(areaOf(line)) < LEAST_ISLAND) return '';
  let [x, y] = [line[0] ?? 0, line[1] ?? 0];
  let path = `M${x},${y}l`;
  for (let i = 2; i < line.length; i += 2) {
    const [nextX, nextY] = [line[i] ?? 0, line[i + 1] ?? 0];
    path += `${i === 2 ? '' : ' '}${nextX - x},${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

function areaOf(line: readonly number[]): number {
  let twice = 0;
  for (let i = 0; i < line.length; i += 2) {
    const next = (i + 2) % line.length;
    twice += (line[i] ?? 0) * (line[next + 1] ?? 0) - (line[next] ?? 0) * (line[i + 1] ?? 0);
  }
  return twice / 2;
}
