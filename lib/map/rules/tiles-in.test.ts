import { expect, test } from 'vitest';
import type { View } from '../types';
import { fitView } from './fit-view';
import { tilesIn } from './tiles-in';

const SIZE = { width: 500, height: 600 };
const URL = 'https://tiles.example/{z}/{x}/{y}.png';

function viewOf(latitude: number, longitude: number): View {
  const view = fitView([{ latitude, longitude }], SIZE, { x: 0, y: 0, ...SIZE });
  if (!view) throw new Error('one place has a window');
  return view;
}

test('tiles are those that web maps have there, drawn where they belong', () => {
  const tiles = tilesIn(viewOf(37.566, 126.978), URL);
  // Level 10, column (126.978 + 180) / 360 × 1024 = 873.2, row 396.6: Seoul on any web map.
  const middle = tiles.find(
    ({ x, y, width, height }) => x <= 250 && 250 < x + width && y <= 300 && 300 < y + height,
  );
  expect(middle?.url).toBe('https://tiles.example/10/873/396.png');
  expect((250 - (middle?.x ?? 0)) / (middle?.width ?? 1)).toBeCloseTo(0.182, 2);
});

test('tiles cover the window and are as many as that takes', () => {
  const tiles = tilesIn(viewOf(41.3, 69.2), URL);
  for (const [x, y] of [
    [0, 0],
    [499, 0],
    [0, 599],
    [499, 599],
    [250, 300],
  ] as const) {
    const over = tiles.filter(
      (tile) => tile.x <= x && x < tile.x + tile.width && tile.y <= y && y < tile.y + tile.height,
    );
    expect(over.length).toBe(1);
  }
  expect(tiles.length).toBeLessThanOrEqual(20);
});

test('beyond the antimeridian the columns begin again', () => {
  const columns = tilesIn(viewOf(-17, 179.99), URL).map(({ url }) => Number(url.split('/')[4]));
  expect([...new Set(columns)]).toEqual([1023, 0]);
});
