import { describe, expect, test } from 'vitest';
import type { NamedGroup } from '@/lib/agenda/types/draft';
import { MINUTE, toInstant } from '@/lib/core/zoned-time';
import {
  drawnBetween,
  type Face,
  heldOver,
  pulled,
  shiftGroups,
  slotOf,
  spanOf,
  spotAt,
  stepLength,
  stepSide,
  stepTime,
} from './slots';

const lanes: NamedGroup[] = ['A', 'B', 'C'].map((id) => ({ id, name: id, headCount: 10 }));
const face: Face = {
  from: 480,
  to: 1200,
  hour: 60,
  lanes: 3,
  days: [
    { date: '2023-10-24', left: 100, width: 300, top: 50 },
    { date: '2023-10-25', left: 400, width: 300, top: 50 },
  ],
};
const grid = { from: 480, to: 1200, lanes };
const slot = (minute: number, length: number, groupIds: string[] = []) => ({
  date: '2023-10-24',
  minute,
  length,
  groupIds,
});

describe('what is under a point', () => {
  test('a pixel is a minute of a day and a lane', () => {
    expect(spotAt(face, 510, 140)).toEqual({ date: '2023-10-25', minute: 570, lane: 1 });
  });

  test('beside the grid it is the nearest edge', () => {
    expect(spotAt(face, 20, 0)).toEqual({ date: '2023-10-24', minute: 480, lane: 0 });
    expect(spotAt(face, 2000, 9000)).toEqual({ date: '2023-10-25', minute: 1200, lane: 2 });
  });

  test('a grid without days has nothing under it', () => {
    expect(spotAt({ ...face, days: [] }, 0, 0)).toBeNull();
  });
});

describe('what is held', () => {
  const spot = { date: '2023-10-25', minute: 603, lane: 2 };

  test('keeps to five minutes, from where the hand took hold', () => {
    const held = heldOver(spot, { minutes: 22, lanes: 0 }, { length: 90, groupIds: ['A'] }, grid);
    expect(held).toEqual({ date: '2023-10-25', minute: 580, length: 90, groupIds: ['C'] });
  });

  test('stays inside the hours that are shown', () => {
    const late = { ...spot, minute: 1190 };
    expect(
      heldOver(late, { minutes: 0, lanes: 0 }, { length: 90, groupIds: [] }, grid).minute,
    ).toBe(1110);
  });

  test('two groups stop at the last lane together', () => {
    const held = heldOver(
      spot,
      { minutes: 0, lanes: 0 },
      { length: 30, groupIds: ['A', 'B'] },
      grid,
    );
    expect(held.groupIds).toEqual(['B', 'C']);
  });
});

describe('drawing and pulling', () => {
  test('a drawing covers every step and lane that it touched, upwards too', () => {
    const a = { date: '2023-10-24', minute: 607, lane: 1 };
    const b = { date: '2023-10-24', minute: 542, lane: 0 };
    expect(drawnBetween(a, b, lanes)).toEqual(slot(540, 70, ['A', 'B']));
  });

  test('over all lanes it is for everyone', () => {
    const a = { date: '2023-10-24', minute: 540, lane: 0 };
    expect(drawnBetween(a, { ...a, lane: 2 }, lanes).groupIds).toEqual([]);
  });

  test('an edge keeps five minutes away from the other', () => {
    expect(pulled(slot(600, 60), 'end', 500)).toEqual(slot(600, 5));
    expect(pulled(slot(600, 60), 'start', 700)).toEqual(slot(655, 5));
    expect(pulled(slot(600, 60), 'start', 583)).toEqual(slot(585, 75));
  });
});

describe('lanes', () => {
  test('groups that are not neighbours keep their distance', () => {
    const four = [...lanes, { id: 'D', name: 'D', headCount: 10 }];
    expect(shiftGroups(['A', 'C'], four, 1)).toEqual(['B', 'D']);
  });

  test('sideways goes through the lanes, then to the first lane of the next day', () => {
    const dates = ['2023-10-24', '2023-10-25'];
    const last = slot(600, 60, ['C']);
    expect(stepSide(last, 1, lanes, dates)).toEqual({
      ...last,
      date: '2023-10-25',
      groupIds: ['A'],
    });
    expect(stepSide({ ...last, date: '2023-10-25' }, 1, lanes, dates).date).toBe('2023-10-25');
  });

  test('what is everyone’s goes from day to day', () => {
    const shared = slot(600, 60);
    expect(stepSide(shared, 1, lanes, ['2023-10-24', '2023-10-25'])).toEqual({
      ...shared,
      date: '2023-10-25',
    });
    expect(stepSide(shared, -1, lanes, ['2023-10-24'])).toEqual(shared);
  });
});

describe('steps stay on their day', () => {
  test('the first and the last minute stop them', () => {
    expect(stepTime(slot(5, 60), -60).minute).toBe(0);
    expect(stepTime(slot(1370, 60), 60).minute).toBe(1380);
    expect(stepLength(slot(1380, 55), 60).length).toBe(60);
    expect(stepLength(slot(600, 10), -60).length).toBe(5);
  });
});

describe('the clock of a zone', () => {
  test('where an hour is skipped, a length is still in real minutes', () => {
    const span = spanOf({ ...slot(90, 60), date: '2024-03-31' }, 'Europe/Berlin');
    expect(span.start).toBe(toInstant('2024-03-31', '01:30', 'Europe/Berlin'));
    expect(span.end - span.start).toBe(60 * MINUTE);
    expect(slotOf({ ...span, groupIds: [] }, 'Europe/Berlin')).toEqual({
      ...slot(90, 60),
      date: '2024-03-31',
    });
  });

  test('where an hour is repeated, midnight still ends the day', () => {
    const span = spanOf({ ...slot(1380, 120), date: '2024-10-27' }, 'Europe/Berlin');
    expect(span.end).toBe(toInstant('2024-10-28', '00:00', 'Europe/Berlin'));
  });
});
