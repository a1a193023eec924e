import { describe, expect, test } from 'vitest';
import { checkAgenda } from './check-agenda';
import { conflict } from './conflict';
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

describe('the facts of a conflict', () => {
  const facts = {
    sessions: [{ id: 'one' }, { id: 'two' }],
    personIds: ['anna'],
    placeIds: ['hall'],
    groupIds: ['A'],
    vehicleIds: ['bus'],
    siteVisitIds: ['visit'],
    minutes: 15,
    span: { start: at(26, '09:00'), end: at(26, '10:00') },
    params: { date: '2023-10-26', needed: 40 },
  };
  const keyOf = (more: Partial<typeof facts>) =>
    conflict('gap', { ...facts, ...more }).conflict.factsKey;

  test('are the same whatever the order of ids', () => {
    expect(keyOf({ groupIds: ['A', 'B'] })).toBe(keyOf({ groupIds: ['B', 'A', 'B'] }));
  });

  test.each<[string, Partial<typeof facts>]>([
    ['people', { personIds: ['bek'] }],
    ['places', { placeIds: ['hall', 'sejong'] }],
    ['groups', { groupIds: [] }],
    ['an id that moves from one list to the next', { groupIds: [], vehicleIds: ['A', 'bus'] }],
    ['vehicles', { vehicleIds: ['van'] }],
    ['site visits', { siteVisitIds: ['visitx'] }],
    ['minutes', { minutes: 20 }],
    ['the start', { span: { ...facts.span, start: at(26, '08:55') } }],
    ['the end', { span: { ...facts.span, end: at(26, '10:05') } }],
    ['a text', { params: { ...facts.params, date: '2023-10-27' } }],
    ['a number', { params: { ...facts.params, needed: 45 } }],
  ])('are others with other %s', (_, more) => {
    expect(keyOf(more)).not.toBe(keyOf({}));
  });
});

test('a session that ends before it starts, or waits in the tray, is not on the agenda', () => {
  const odd = { ...session('odd', 25, ['09:00', '10:00']), end: at(25, '08:00') };
  const tray = { ...session('tray', 25, ['09:00', '10:00']), start: null, end: null };
  expect(checkAgenda(agendaOf([odd, tray, session('talk', 25, ['08:30', '11:00'])]))).toEqual([]);
});
