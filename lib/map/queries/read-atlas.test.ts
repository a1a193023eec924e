import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { fitView } from '../rules/fit-view';
import type { Coordinates, View } from '../types';
import { readAtlas } from './read-atlas';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const KOREA = [at(37.566, 126.978), at(37.456, 126.705), at(36.35, 127.385)];

function viewOf(spots: Coordinates[]): View {
  const view = fitView(
    spots,
    { width: 500, height: 600 },
    { x: 90, y: 45, width: 320, height: 510 },
  );
  if (!view) throw new Error('these spots have a window');
  return view;
}

describe('the coast', () => {
  test.each([
    ['around five cities of Korea', KOREA],
    ['around Incheon', [at(37.456, 126.705)]],
    ['of half the world', [at(37.566, 126.978), at(41.3, 69.24), at(40.4, 49.87)]],
    ['of all the world', [at(70, -170), at(-50, -60), at(60, 60), at(-40, 170)]],
    ['across the antimeridian', [at(-18.14, 178.44), at(-13.83, -171.77)]],
  ])('%s is small enough to travel with a page', async (_, spots) => {
    const { coastIn } = await readAtlas();
    const path = coastIn(viewOf(spots));
    const kilobytes = gzipSync(path).length / 1000;
    expect(path.startsWith('M') && path.endsWith('z')).toBe(true);
    // Twice in a page: for a desk and for a phone.
    expect(kilobytes).toBeLessThan(10);
  });

  test('of a place without any is land from edge to edge', async () => {
    const { coastIn } = await readAtlas();
    expect(coastIn(viewOf([at(41.3, 69.24)]))).toBe('M504,-4l0,608 -508,0 0,-608z');
  });
});

test('tiles are named only where a server of tiles is configured', async () => {
  expect((await readAtlas()).tiles).toBe(null);
  vi.stubEnv('SAPAR_TILE_URL', 'https://tiles.example.org/{z}/{x}/{y}.png');
  vi.stubEnv('SAPAR_TILE_ATTRIBUTION', '© OpenStreetMap contributors');
  expect((await readAtlas()).tiles).toEqual({
    url: 'https://tiles.example.org/{z}/{x}/{y}.png',
    attribution: '© OpenStreetMap contributors',
  });
  vi.unstubAllEnvs();
});
