import { describe, expect, test } from 'vitest';
import type { AgendaInput, AgendaSession } from '../types/agenda';
import { agendaOf, at, only, session, withFixes } from './testing/example-agenda';

describe('the rhythm of a day', () => {
  const strict = (...sessions: AgendaSession[]): AgendaInput => {
    const input = agendaOf(sessions);
    const lunchWindow = { start: '11:30', end: '14:00' };
    return { ...input, activity: { ...input.activity, lunchWindow, longestGapMinutes: 120 } };
  };

  test('the other group is on its way while this one has nothing planned for 2 h 15 min', () => {
    const input = strict(
      session('smart city', 26, ['09:45', '11:30']),
      session('lunch', 26, ['12:00', '13:00'], { kind: 'meal', groupIds: [] }),
    );
    expect(withFixes(input)).toMatchObject([
      {
        code: 'gap',
        groupIds: ['B'],
        minutes: 135,
        span: { start: at(26, '09:45'), end: at(26, '12:00') },
        params: { date: '2023-10-26' },
      },
    ]);
  });

  test('minutes on the road are not idle', () => {
    const gapOf = (placeId: string) =>
      only(
        withFixes(
          strict(
            session('one', 26, ['09:00', '10:00'], { placeId: 'sejong', groupIds: [] }),
            session('two', 26, ['12:30', '13:30'], { placeId, groupIds: [], kind: 'meal' }),
          ),
        ),
        'gap',
      ).map(({ minutes }) => minutes);
    expect(gapOf('sejong')).toEqual([150, 150]);
    // 150 − 40 is below the 120 that the activity allows
    expect(gapOf('daejeon')).toEqual([]);
  });

  test('who is busy through the whole window and has no meal misses lunch; an hour is offered', () => {
    const morning = session('morning', 26, ['09:00', '12:15']);
    const afternoon = session('afternoon', 26, ['13:30', '16:00']);
    expect(
      withFixes(strict(morning, afternoon)).filter(({ groupIds }) => groupIds[0] === 'A'),
    ).toMatchObject([
      {
        code: 'lunch_missing',
        params: { date: '2023-10-26' },
        fixes: [
          { type: 'add_meal', groupIds: ['A'], start: at(26, '12:15'), end: at(26, '13:15') },
        ],
      },
    ]);
    expect(only(withFixes(strict(morning)), 'lunch_missing')).toEqual([]);
  });
});
