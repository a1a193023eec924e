import { describe, expect, test } from 'vitest';
import { checkAgenda } from './check-agenda';
import { agendaOf, at, only, session } from './testing/example-agenda';

describe('acknowledging a warning', () => {
  const gapAfter = (until: string, title = {}) => {
    const input = agendaOf([
      session('one', 26, ['09:00', until]),
      session('two', 26, ['13:00', '14:00'], title),
      session('other', 25, ['09:00', '10:00'], { groupIds: ['B'] }),
    ]);
    const activity = { ...input.activity, longestGapMinutes: 60 };
    const [gap] = only(checkAgenda({ ...input, activity }), 'gap').filter(
      ({ groupIds, params }) => groupIds[0] === 'A' && params.date === '2023-10-26',
    );
    return gap;
  };

  test('holds while its facts are the same, and no longer', () => {
    const [before, same, other] = [
      gapAfter('10:00'),
      gapAfter('10:00', { expected: 3, placeId: 'hall' }),
      gapAfter('10:05'),
    ];
    expect(same?.factsKey).toBe(before?.factsKey);
    expect(other?.key).toBe(before?.key);
    expect(other?.factsKey).not.toBe(before?.factsKey);
  });
});

test('a session that ends before it starts, or waits in the tray, is not on the agenda', () => {
  const odd = { ...session('odd', 25, ['09:00', '10:00']), end: at(25, '08:00') };
  const tray = { ...session('tray', 25, ['09:00', '10:00']), start: null, end: null };
  expect(checkAgenda(agendaOf([odd, tray, session('talk', 25, ['08:30', '11:00'])]))).toEqual([]);
});
