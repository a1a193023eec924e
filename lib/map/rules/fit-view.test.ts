import { describe, expect, test } from 'vitest';
import { fitView, toScreen } from './fit-view';

const SIZE = { width: 500, height: 600 };
const ROOM = { x: 50, y: 60, width: 400, height: 480 };
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

/** Where the spots come to lie, in whole pixels. */
function drawn(spots: { latitude: number; longitude: number }[]) {
  const view = fitView(spots, SIZE, ROOM);
  return spots.map((spot) => {
    const { x, y } = view ? toScreen(view, spot) : { x: Number.NaN, y: Number.NaN };
    return [Math.round(x), Math.round(y)];
  });
}

describe('a window', () => {
  test('is filled by the places from edge to edge of its room', () => {
    expect(drawn([at(38, 126), at(36, 126.5)]).map(([, y]) => y)).toEqual([60, 540]);
    expect(drawn([at(40, 50), at(41, 69), at(37, 127)]).map(([x]) => x)).toEqual([50, 149, 450]);
  });

  test('of one place shows sixty kilometres around it', () => {
    const view = fitView([at(37.456, 126.705)], SIZE, ROOM);
    expect(drawn([at(37.456, 126.705)])).toEqual([[250, 300]]);
    const kilometres = (500 * 6371 * Math.cos((37.456 * Math.PI) / 180)) / (view?.scale ?? 0);
    expect(kilometres).toBeCloseTo(60);
  });

  test('crosses the antimeridian where that is the short way', () => {
    expect(drawn([at(-18.14, 178.44), at(-13.83, -171.77)]).map(([x]) => x)).toEqual([50, 450]);
    expect(drawn([at(0, 179), at(0, -179), at(0, 181)]).map(([x]) => x)).toEqual([50, 450, 450]);
  });

  test('holds places all around the world and at its poles', () => {
    const points = drawn([at(90, -120), at(-90, 0), at(0, 120)]).flat();
    expect(points.filter((value) => value >= 50 && value <= 550)).toEqual(points);
  });

  test('is none without places', () => {
    expect(fitView([], SIZE, ROOM)).toBe(null);
  });
});
