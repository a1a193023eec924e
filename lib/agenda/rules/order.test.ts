import { describe, expect, test } from 'vitest';
import { agendaOf, at, codes, session, withFixes } from './testing/example-agenda';

describe('order and repetition', () => {
  test('a closing that begins before the session it must follow ends is moved behind it', () => {
    const input = agendaOf([
      session('plans', 26, ['14:30', '16:00']),
      session('closing', 26, ['15:30', '16:30'], { groupIds: ['B'], mustFollowSessionId: 'plans' }),
    ]);
    expect(withFixes(input)).toMatchObject([
      {
        code: 'order_broken',
        minutes: 30,
        fixes: [{ type: 'move', sessionId: 'closing', start: at(26, '16:00') }],
      },
    ]);
    const waiting = input.sessions.map((s) => (s.id === 'plans' ? { ...s, start: null } : s));
    expect(codes({ ...input, sessions: waiting })).toEqual([]);
  });

  test('each repeated visit is held against the first one', () => {
    const visit = (id: string, day: number, groupIds: string[]) =>
      session(id, day, ['10:00', '11:00'], { kind: 'site_visit', placeId: 'sejong', groupIds });
    const input = agendaOf([
      visit('first', 24, []),
      visit('again', 25, ['B']),
      visit('third', 26, ['B', 'A']),
    ]);
    expect(
      withFixes(input).map(({ code, sessionIds, groupIds }) => [code, sessionIds, groupIds]),
    ).toEqual([
      ['duplicate_visit', ['first', 'again'], ['B']],
      ['duplicate_visit', ['first', 'third'], ['A', 'B']],
    ]);
  });
});
