import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { coastPath, type Ring, ringOf } from '../rules/coast-path';
import type { Atlas } from '../types';

/** Natural Earth's coasts of 1 to 10 million, in the public domain. */
const require = createRequire(`${process.cwd()}/`);
const FILE = require.resolve('world-atlas/land-10m.json');

/** Drawn outside the window, so that the edge along which land is cut is not seen. */
const BEYOND = 4;

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
