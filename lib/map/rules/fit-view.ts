import { geoMercatorRaw } from 'd3-geo';
import type { Box, Coordinates, Point, Size, View } from '../types';

/** A map of one place shows what lies around it, so many kilometres from side to side. */
const LEAST_KM = 60;
const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;
/** Mercator has no poles. */
const LAST_LATITUDE = 84;

/**
 * The window in which all spots lie inside `room`, as large as they can; the short way around the world, across the
 * antimeridian if that is it. None without spots.
 */
export function fitView(spots: readonly Coordinates[], size: Size, room: Box): View | null {
  if (spots.length === 0) return null;
  const [west, east] = shortestArc(spots.map(({ longitude }) => longitude));
  const middle = west + (east - west) / 2;
  const heights = spots.map(({ latitude }) => mercator(0, latitude).y);
  const [south, north] = [Math.min(...heights), Math.max(...heights)];
  const latitude = spots.reduce((sum, spot) => sum + bounded(spot.latitude), 0) / spots.length;
  const closest = (size.width * EARTH_KM * Math.cos(latitude * RADIANS)) / LEAST_KM;
  const scale = Math.min(
    closest,
    room.width / ((east - west) * RADIANS),
    room.height / (north - south),
  );
  return {
    ...size,
    longitude: normal(middle),
    scale,
    left: room.x + room.width / 2,
    top: room.y + room.height / 2 + ((north + south) / 2) * scale,
  };
}

/** Where something is in a window; longitudes are taken the short way from its middle. */
export function toScreen(view: View, { latitude, longitude }: Coordinates): Point {
  const { x, y } = mercator(normal(longitude - view.longitude), latitude);
  return { x: view.left + x * view.scale, y: view.top - y * view.scale };
}

/** Radians east and north, north growing as Mercator does. */
function mercator(longitude: number, latitude: number): Point {
  const [x, y] = geoMercatorRaw(longitude * RADIANS, bounded(latitude) * RADIANS);
  return { x, y };
}

/** From west to east, in degrees and possibly beyond 180, what is left when the widest gap is taken out of the circle. */
function shortestArc(longitudes: readonly number[]): [number, number] {
  const sorted = [...new Set(longitudes.map(normal))].sort((a, b) => a - b);
  let [west, widest] = [sorted[0] ?? 0, Number.NEGATIVE_INFINITY];
  let east = west;
  for (const [index, here] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360;
    if (next - here > widest) [widest, west, east] = [next - here, next, here];
  }
  return [west, east < west ? east + 360 : east];
}

/** Degrees from −180, included, to 180. */
function normal(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function bounded(latitude: number): number {
  return Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
}
