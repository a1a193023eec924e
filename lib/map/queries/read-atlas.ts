import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { coastPath, type Ring } from '../rules/coast-path';
import type { Atlas } from '../types';

/** Natural Earth's coasts of 1 to 10 million, in the public domain. */
const FILE = join(process.cwd(), 'node_modules', 'world-atlas', 'land-10m.json');

/** Drawn outside the window, for panels higher than it. */
const BEYOND = 300;

/** Windows that are kept; those of the oldest requests are forgotten. */
const KEPT = 200;

let reading: Promise<Ring[]> | undefined;
const paths = new Map<string, string>();

/** Read once for each process, at the first map; every window is drawn once. */
export async function readAtlas(): Promise<Atlas> {
  reading ??= readRings();
  const rings = await reading;
  return {
    tiles: tiles(),
    coastIn: (view) => {
      const key = JSON.stringify(view);
      const path = paths.get(key) ?? coastPath(rings, view, BEYOND);
      paths.delete(key);
      paths.set(key, path);
      for (const oldest of paths.keys()) {
        if (paths.size <= KEPT) break;
        paths.delete(oldest);
      }
      return path;
    },
  };
}

/** Both stand in the environment or neither does (lib/core/env.ts). */
function tiles(): Atlas['tiles'] {
  const { SAPAR_TILE_URL: url, SAPAR_TILE_ATTRIBUTION: attribution } = process.env;
  return url && attribution ? { url, attribution } : null;
}

type Land = Topology<{ land: GeometryCollection & { geometries: MultiPolygon[] } }>;

async function readRings(): Promise<Ring[]> {
  const atlas: Land = JSON.parse(await readFile(FILE, 'utf8'));
  return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().map(ringOf) : [],
  );
}

function ringOf(positions: readonly (readonly number[])[]): Ring {
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  return {
    points: Float32Array.from(
      positions.flatMap(([longitude = 0, latitude = 0]) => [longitude, latitude]),
    ),
    west: least(longitudes),
    east: -least(longitudes.map((degrees) => -degrees)),
    south: least(latitudes),
    north: -least(latitudes.map((degrees) => -degrees)),
  };
}

/** Of lists that are too long to be arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}
