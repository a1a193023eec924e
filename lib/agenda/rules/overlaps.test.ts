import { describe, expect, test } from 'vitest';
import type { AgendaSession } from '../types/agenda';
import { agendaOf, at, codes, only, session, withFixes } from './testing/example-agenda';

describe('two things at once', () => {
  test('a speaker in two places; back to back is no conflict', () => {
    const people = [{ personId: 'sagong', role: 'speaker' as const }];
    const speech = (from: string) =>
      agendaOf([
        session('in A', 25, ['13:10', '15:00'], { people }),
        session('in B', 25, [from, '16:00'], { people, groupIds: ['B'] }),
      ]);
    expect(withFixes(speech('13:45'))).toMatchObject([
      {
        code: 'person_overlap',
        personIds: ['sagong'],
        minutes: 75,
        span: { start: at(25, '13:45'), end: at(25, '15:00') },
      },
    ]);
    expect(codes(speech('15:00'))).toEqual([]);
  });

  test('a delegate who speaks to the other group misses the own one', () => {
    const input = agendaOf(
      [
        session('own', 25, ['09:00', '10:00']),
        session('talk', 25, ['09:30', '10:30'], {
          groupIds: ['B'],
          people: [{ personId: 'aigerim', role: 'speaker' }],
        }),
      ],
      { people: [{ id: 'aigerim', groupId: 'A' }] },
    );
    expect(withFixes(input)).toMatchObject([
      { code: 'person_overlap', personIds: ['aigerim'], minutes: 30 },
    ]);
  });

  test('a session for everyone clashes with each group once', () => {
    const input = agendaOf([
      session('for all', 25, ['09:00', '11:00'], { groupIds: [] }),
      session('for both', 25, ['10:00', '10:30'], { groupIds: ['B', 'A'] }),
    ]);
    expect(withFixes(input)).toMatchObject([{ code: 'group_overlap', groupIds: ['A', 'B'] }]);
  });

  test('without groups everyone is one group', () => {
    const twice = [
      session('one', 25, ['09:00', '11:00'], { groupIds: [] }),
      session('two', 25, ['10:00', '12:00'], { groupIds: [] }),
    ];
    expect(withFixes(agendaOf(twice, { groups: [] }))).toMatchObject([
      { code: 'group_overlap', groupIds: [], minutes: 60 },
    ]);
  });

  test('one room twice: the smallest free room that takes the people is offered', () => {
    const input = agendaOf([
      session('in A', 25, ['09:00', '10:00'], { placeId: 'room 2' }),
      session('in B', 25, ['09:30', '10:30'], { placeId: 'room 2', groupIds: ['B'] }),
    ]);
    const [conflict] = withFixes(input);
    expect(conflict).toMatchObject({ code: 'place_overlap', placeIds: ['room 2'] });
    expect(conflict?.fixes[0]).toEqual({
      type: 'change_place',
      sessionId: 'in B',
      placeId: 'room 4',
    });
  });

  test('two rooms of a building, a building and its room, or two groups at lunch do not clash', () => {
    const pair = (first: string, second: string, kind: AgendaSession['kind'] = 'talk') =>
      agendaOf([
        session('in A', 25, ['09:00', '10:00'], { placeId: first, kind }),
        session('in B', 25, ['09:00', '10:00'], { placeId: second, kind, groupIds: ['B'] }),
      ]);
    expect(codes(pair('room 2', 'room 4'))).toEqual([]);
    expect(codes(pair('headquarters', 'room 4'))).toEqual([]);
    expect(codes(pair('sejong', 'sejong', 'meal'))).toEqual([]);
    expect(codes(pair('sejong', 'sejong'))).toEqual(['place_overlap']);
  });

  test('a clash with a visit that its host has not confirmed is a warning', () => {
    const input = agendaOf(
      [
        session('sure', 25, ['09:00', '10:00']),
        session('asked', 25, ['09:30', '10:30'], { siteVisitId: 'v1' }),
      ],
      { visits: [{ id: 'v1', status: 'asked', groupIds: ['A'] }] },
    );
    expect(only(withFixes(input), 'tentative_overlap')).toMatchObject([
      { level: 'warning', params: { of: 'group' }, siteVisitIds: ['v1'], minutes: 30 },
    ]);
    expect(withFixes(input).map(({ level }) => level)).not.toContain('blocker');
  });
});
