import { expect, test } from 'vitest';
import type { Conflict } from '@/lib/agenda/types/conflict';
import { MINUTE } from '@/lib/core/zoned-time';
import { hatchesOf } from './hatches';

const at = (minute: number) => minute * MINUTE;
const session = { start: at(100), end: at(200) };
const conflict = (from: number, to: number, level: Conflict['level'] = 'blocker') =>
  ({ span: { start: at(from), end: at(to) }, level }) as Conflict;

test('exactly the minutes that a conflict names are hatched, and none outside the session', () => {
  expect(hatchesOf(session, [conflict(100, 115)])).toEqual([
    { from: 0, minutes: 15, level: 'blocker' },
  ]);
  expect(hatchesOf(session, [conflict(190, 260)])).toEqual([
    { from: 90, minutes: 10, level: 'blocker' },
  ]);
  expect(hatchesOf(session, [conflict(200, 260)])).toEqual([]);
});

test('what overlaps or touches is one', () => {
  expect(hatchesOf(session, [conflict(120, 140), conflict(100, 120), conflict(130, 150)])).toEqual([
    { from: 0, minutes: 50, level: 'blocker' },
  ]);
});

test('a blocker covers a warning that lies inside it', () => {
  const both = [conflict(100, 150), conflict(110, 120, 'warning'), conflict(160, 170, 'warning')];
  expect(hatchesOf(session, both)).toEqual([
    { from: 0, minutes: 50, level: 'blocker' },
    { from: 60, minutes: 10, level: 'warning' },
  ]);
});

test('where time is not the problem nothing is hatched', () => {
  expect(hatchesOf(session, [{ span: null, level: 'blocker' } as Conflict])).toEqual([]);
});
