import { gzipSync } from 'node:zlib';
import { readAtlas } from '@/lib/map/queries/read-atlas';
import { drawMap, type MapWords } from '@/lib/map/rules/draw-map';
import { gatherCities } from '@/lib/map/rules/gather-cities';
import type { MapVisit } from '@/lib/map/types';

const WORDS: MapWords = {
  name: ({ cities }) => cities.map(({ name }) => name.en).join(' and '),
  counts: ({ visits }) => `${visits.length} confirmed`,
  minutes: ({ minutes }) => `${minutes} min`,
};
const CITIES: Record<string, [number, number]> = {
  Seoul: [37.566, 126.978],
  Incheon: [37.456, 126.705],
  Pangyo: [37.395, 127.111],
  Sejong: [36.48, 127.289],
  Daejeon: [36.35, 127.385],
};
const RUNS = 200;

/** Milliseconds of reading the atlas, of a map nobody has seen, and of one that somebody has; kB as they travel. */
export async function printMap(): Promise<void> {
  const [atlas, readMs] = await timed(() => readAtlas());
  const draw = (shift: number) => {
    const map = drawMap(
      gatherCities(visitsAt(shift), { places: [], legs: [], tooShort: new Map() }),
      { width: 500, height: 600 },
      WORDS,
    );
    if (!map) throw new Error('these cities have coordinates');
    return atlas.coastIn(map.view);
  };
  // A little farther east each time, so that no window is known.
  const fresh = await median((run) => draw(run / 1000));
  const known = await median(() => draw(0));
  console.log('Map of five cities');
  console.table([
    {
      'atlas, once a process, ms': readMs.toFixed(0),
      'new window, median ms': fresh.toFixed(2),
      'known window, median ms': known.toFixed(2),
      'coast, kB gzipped': (gzipSync(draw(0)).length / 1000).toFixed(1),
    },
  ]);
}

function visitsAt(shift: number): MapVisit[] {
  return Object.entries(CITIES).map(([city, [latitude, longitude]]) => ({
    id: city,
    status: 'confirmed',
    host: {
      name: { en: 'Host' },
      placeId: null,
      placeName: null,
      city: { en: city },
      latitude,
      longitude: longitude + shift,
    },
  }));
}

async function median(work: (run: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push((await timed(() => work(run)))[1]);
  return times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0;
}

async function timed<T>(work: () => T): Promise<[Awaited<T>, number]> {
  const begun = performance.now();
  const result = await work();
  return [result, performance.now() - begun];
}
