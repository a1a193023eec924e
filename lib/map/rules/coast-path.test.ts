import { expect, test } from 'vitest';
import type { View } from '../types';
import { coastPath, ringOf } from './coast-path';

/** One degree is ten pixels, 0° in the middle of a hundred. */
const VIEW: View = {
  width: 100,
  height: 100,
  longitude: 0,
  scale: 1800 / Math.PI,
  left: 50,
  top: 50,
};
const square = (west: number, east: number) =>
  ringOf([
    [west, -2],
    [east, -2],
    [east, 2],
    [west, 2],
  ]);

/** The corners of each closed line of a path. */
function corners(path: string) {
  return path
    .split('z')
    .filter(Boolean)
    .map((line) => {
      const [start = [], ...steps] = line
        .slice(1)
        .split(/[l ]/)
        .map((pair) => pair.split(',').map(Number));
      let at = start;
      const rest = steps.map((step) => {
        at = at.map((value, axis) => value + (step[axis] ?? 0));
        return at;
      });
      return [start, ...rest];
    });
}

test('land inside the window is drawn as it is, and what lies outside is not', () => {
  const path = coastPath([square(-2, 2), square(20, 30)], VIEW, 0);
  expect(corners(path)).toEqual([
    [
      [30, 70],
      [70, 70],
      [70, 30],
      [30, 30],
    ],
  ]);
});

test('land that reaches out of the window is cut a little beyond it', () => {
  const [line = []] = corners(coastPath([square(2, 60)], VIEW, 5));
  expect(Math.max(...line.map(([x = 0]) => x))).toBe(105);
  expect(Math.min(...line.map(([x = 0]) => x))).toBe(70);
});

test('land across the antimeridian is one piece, from whichever side it is seen', () => {
  const across = ringOf([
    [178, -2],
    [-178, -2],
    [-178, 2],
    [178, 2],
  ]);
  const seen = [180, -180].map((longitude) =>
    corners(coastPath([across], { ...VIEW, longitude }, 0)),
  );
  const piece = [
    [
      [30, 70],
      [70, 70],
      [70, 30],
      [30, 30],
    ],
  ];
  expect(seen).toEqual([piece, piece]);
});

test('land around a pole reaches down to it', () => {
  const cap = ringOf([
    [-180, -60],
    [-90, -60],
    [0, -60],
    [90, -60],
    [179.9, -60],
  ]);
  expect([cap.south, cap.north, cap.west].map((radians) => radians.toFixed(2))).toEqual([
    '-3.13',
    '-1.32',
    '-3.14',
  ]);
});

test('points that nobody could tell apart, and specks, are left out', () => {
  const dense = ringOf(
    Array.from({ length: 1000 }, (_, i) => {
      const angle = (i / 1000) * 2 * Math.PI;
      return [3 * Math.cos(angle), 3 * Math.sin(angle)];
    }),
  );
  const [line = []] = corners(coastPath([dense, square(-0.1, 0.1)], { ...VIEW }, 0));
  expect(line.length).toBeLessThan(130);
  expect(
    corners(
      coastPath(
        [
          ringOf([
            [0, 0],
            [0.2, 0],
            [0.1, 0.2],
          ]),
        ],
        VIEW,
        0,
      ),
    ),
  ).toEqual([]);
});
