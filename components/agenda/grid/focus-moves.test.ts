import { describe, expect, test } from 'vitest';
import { nextStop, type Stop, stopsOf } from './focus-moves';
import type { Block, GridDay } from './lay-grid';

const block = (id: string, top: number, left = 0, width = 0.5, part = 0) =>
  ({ session: { id }, top, minutes: 60, left, width, part, leg: undefined }) as Block;
const day = (date: string, ...blocks: Block[]): GridDay => ({ date, blocks, legs: [], gaps: [] });

const grid = {
  days: [
    day(
      '24',
      block('opening', 540, 0, 1),
      block('a', 600),
      block('b', 620, 0.5),
      block('dinner', 1080, 0, 1),
    ),
    day('25'),
    day('26', block('early', 480), block('late', 610, 0.5)),
  ],
};
const stop = (key: string): Stop => {
  const found = stopsOf(grid).find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};
const from = (key: string, way: Parameters<typeof nextStop>[2]) =>
  nextStop(grid, stop(key), way).key;

describe('arrows', () => {
  test('down follows the lane into what all lanes share', () => {
    expect(from('a', 'down')).toBe('dinner');
    expect(from('b', 'down')).toBe('dinner');
    expect(from('b', 'up')).toBe('opening');
  });

  test('the ends of a day are the ends of its column', () => {
    expect(from('dinner', 'down')).toBe('dinner');
    expect(from('opening', 'up')).toBe('opening');
    expect(from('b', 'first')).toBe('opening');
    expect(from('a', 'last')).toBe('dinner');
  });

  test('right goes to the lane beside, then to the day beside, nearest in time', () => {
    expect(from('a', 'right')).toBe('b');
    expect(from('b', 'right')).toBe('day 25');
    expect(from('day 25', 'right')).toBe('early');
    expect(from('early', 'right')).toBe('late');
    expect(from('late', 'right')).toBe('late');
  });

  test('left comes back over an empty day', () => {
    expect(from('late', 'left')).toBe('early');
    expect(from('early', 'left')).toBe('day 25');
    expect(from('day 25', 'left')).toBe('b');
  });

  test('a session in two parts is one stop', () => {
    const parted = { days: [day('24', block('x', 540, 0, 0.2, 0), block('x', 540, 0.8, 0.2, 1))] };
    expect(stopsOf(parted).map(({ key }) => key)).toEqual(['x']);
  });
});
