import { geoMercatorRaw } from 'd3-geo';
import type { Box, View } from '../types';

/** A closed line of coast: radians of the Mercator world, east and north by turns, and the box in which it lies. */
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
const TURN = 2 * Math.PI;
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
    for (const turn of [-TURN, 0, TURN]) {
      const middle = view.longitude * RADIANS - turn;
      if (!mayShow(ring, middle, view, edges)) continue;
      path += pathOf(thinned(clipped(project(ring, middle, view), edges)));
    }
  }
  return path;
}

/** A line as the atlas has it, unrolled where it crosses the antimeridian; one around a pole is closed by way of it. */
export function ringOf(positions: readonly (readonly number[])[]): Ring {
  const flat: number[] = [];
  const add = (longitude: number, latitude: number) =>
    flat.push(longitude * RADIANS, mercator(latitude));
  let [turn, last] = [0, positions[0]?.[0] ?? 0];
  for (const [longitude = 0, latitude = 0] of positions) {
    if (longitude + turn - last > 180) turn -= 360;
    else if (longitude + turn - last < -180) turn += 360;
    last = longitude + turn;
    add(last, latitude);
  }
  const [first = 0, latitude = 0] = positions[0] ?? [];
  const pole = Math.sign(latitude) * 90;
  if (Math.abs(last - first) > 180) {
    add(last, pole);
    add(first, pole);
  }
  return { points: Float32Array.from(flat), ...boundsOf(flat) };
}

function boundsOf(flat: readonly number[]): Omit<Ring, 'points'> {
  const far = Number.POSITIVE_INFINITY;
  const bounds = { west: far, east: -far, south: far, north: -far };
  for (let i = 0; i < flat.length; i += 2) {
    const [x, y] = [flat[i] ?? 0, flat[i + 1] ?? 0];
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds;
}

function mayShow(ring: Ring, middle: number, view: View, edges: Box): boolean {
  const x = (east: number) => view.left + (east - middle) * view.scale;
  const y = (north: number) => view.top - north * view.scale;
  return (
    x(ring.east) > edges.x &&
    x(ring.west) < edges.x + edges.width &&
    y(ring.south) > edges.y &&
    y(ring.north) < edges.y + edges.height
  );
}

/** Pixels, x and y by turns. */
function project({ points }: Ring, middle: number, { left, top, scale }: View): Float64Array {
  const flat = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    flat[i] = left + ((points[i] ?? 0) - middle) * scale;
    flat[i + 1] = top - (points[i + 1] ?? 0) * scale;
  }
  return flat;
}

/** Radians north on a Mercator world, which has no poles. */
function mercator(latitude: number): number {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  return geoMercatorRaw(0, bounded * RADIANS)[1];
}

/** What of a closed line lies inside, by Sutherland and Hodgman: one edge after the other. */
function clipped(line: Float64Array, { x, y, width, height }: Box): number[] {
  let left = clippedAt(line, 0, x, 1);
  left = clippedAt(left, 0, x + width, -1);
  left = clippedAt(left, 1, y, 1);
  return clippedAt(left, 1, y + height, -1);
}

/** @param axis 0 for x, 1 for y. @param side 1 keeps what is greater than the edge, -1 what is less */
function clippedAt(line: ArrayLike<number>, axis: 0 | 1, edge: number, side: 1 | -1): number[] {
  const kept: number[] = [];
  const other = 1 - axis;
  let [before, beforeAcross] = [
    line[line.length - 2 + axis] ?? 0,
    line[line.length - 2 + other] ?? 0,
  ];
  for (let i = 0; i < line.length; i += 2) {
    const here = line[i + axis] ?? 0;
    const across = line[i + other] ?? 0;
    const isInside = (here - edge) * side >= 0;
    if (isInside !== (before - edge) * side >= 0) {
      const crossing = beforeAcross + ((across - beforeAcross) * (edge - before)) / (here - before);
      if (axis === 0) kept.push(edge, crossing);
      else kept.push(crossing, edge);
    }
    if (isInside) kept.push(line[i] ?? 0, line[i + 1] ?? 0);
    before = here;
    beforeAcross = across;
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
