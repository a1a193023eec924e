import { describe, expect, test } from 'vitest';
import type { AgendaInput, AgendaSession, AgendaVisit } from '../types/agenda';
import type { ClosedReason } from '../types/placing';
import { checkAgenda } from './check-agenda';
import { placementAt } from './placement';
import { closedHours } from './placing';
import { agendaOf, at, place, session } from './testing/example-agenda';

const thursday = [{ date: '2023-10-26', start: '09:00', end: '17:00' }];
const portVisit = (more: Partial<AgendaVisit> = {}): AgendaVisit => ({
  id: 'port visit',
  status: 'confirmed',
  groupIds: ['B'],
  capacity: 20,
  windows: thursday,
  ...more,
});
const port = {
  ...session('port', 26, ['09:45', '11:00'], {
    kind: 'site_visit',
    groupIds: ['B'],
    placeId: 'sejong',
    siteVisitId: 'port visit',
  }),
  start: at(26, '09:45'),
  end: at(26, '11:00'),
};

describe('hours that cannot take what is picked up', () => {
  const carried = (more: Partial<AgendaSession> = {}) => ({
    ...port,
    start: null,
    end: null,
    ...more,
    duration: 75,
  });
  /** One lane of one day, in words. */
  const closed = (input: AgendaInput, what = carried(), date = '2023-10-26', group = 'B') =>
    closedHours(input, what)
      .find((lane) => lane.date === date && lane.groupId === group)
      ?.closed.map(({ reason, start, end, allDay, personId, sessionId }) => {
        const time = (instant: number) =>
          new Date(instant + 9 * 3_600_000).toISOString().slice(11, 16);
        const who = [personId, sessionId].filter((id) => id !== null).join(' ');
        return `${allDay ? 'all day' : `${time(start)} ${time(end)}`} ${reason} ${who}`.trim();
      });

  test('the host is free on Thursday only: other days are closed, and its hours on that one', () => {
    const input = agendaOf([], { visits: [portVisit()] });
    expect(closed(input, carried(), '2023-10-24')).toEqual(['all day host_closed']);
    expect(closed(input)).toEqual(['00:00 09:00 host_closed', '17:00 00:00 host_closed']);
  });

  test('every day of every group is answered, also where there are no groups', () => {
    const lanes = (input: AgendaInput) =>
      closedHours(input, carried()).map(({ date, groupId }) => `${date} ${groupId}`);
    expect(lanes(agendaOf([]))).toEqual(
      ['A', 'B'].flatMap((group) => [24, 25, 26].map((day) => `2023-10-${day} ${group}`)),
    );
    expect(lanes(agendaOf([], { groups: [] }))).toHaveLength(3);
  });

  test.each<[ClosedReason, Partial<AgendaInput>, Partial<AgendaSession>, string[]]>([
    ['too_many_people', { visits: [portVisit({ capacity: 10 })] }, {}, ['all day too_many_people']],
    [
      'visited_already',
      { sessions: [{ ...port, id: 'before' }] },
      {},
      ['all day visited_already before'],
    ],
    [
      'place_closed',
      {
        places: [
          place('sejong', { openings: [{ date: '2023-10-26', start: '10:00', end: '16:00' }] }),
        ],
      },
      {},
      ['00:00 10:00 place_closed', '16:00 00:00 place_closed'],
    ],
    ['day_hours', {}, {}, ['00:00 08:00 day_hours', '20:00 00:00 day_hours']],
    [
      'person_away',
      {
        people: [{ id: 'anna', availability: [{ start: at(26, '12:00'), end: at(26, '20:00') }] }],
      },
      { people: [{ personId: 'anna', role: 'interpreter' }] },
      ['00:00 08:00 day_hours', '08:00 12:00 person_away anna', '20:00 00:00 day_hours'],
    ],
    [
      'group_busy',
      { sessions: [session('talk', 26, ['12:00', '13:00'], { groupIds: ['B'] })] },
      {},
      ['00:00 08:00 day_hours', '12:00 13:00 group_busy talk', '20:00 00:00 day_hours'],
    ],
    [
      'place_busy',
      { sessions: [session('talk', 26, ['12:00', '13:00'], { placeId: 'sejong' })] },
      {},
      ['00:00 08:00 day_hours', '12:00 13:00 place_busy talk', '20:00 00:00 day_hours'],
    ],
    [
      'person_busy',
      {
        sessions: [session('talk', 26, ['12:00', '13:00'])],
        people: [{ id: 'anna', groupId: 'A' }],
      },
      { people: [{ personId: 'anna', role: 'escort' }] },
      ['00:00 08:00 day_hours', '12:00 13:00 person_busy anna talk', '20:00 00:00 day_hours'],
    ],
    [
      'too_short',
      { sessions: [session('talk', 26, ['09:00', '10:00'], { groupIds: ['B'] })] },
      {},
      [
        '00:00 08:00 day_hours',
        '08:00 09:00 too_short',
        '09:00 10:00 group_busy talk',
        '20:00 00:00 day_hours',
      ],
    ],
  ])('%s', (_, around, what, expected) => {
    expect(closed({ ...agendaOf([]), ...around }, carried(what))).toEqual(expected);
  });

  test('it is not in its own way, and what nobody can help is said before what somebody could move', () => {
    const talk = session('talk', 26, ['16:00', '18:00'], { groupIds: ['B'] });
    const input = agendaOf([port, talk], { visits: [portVisit()] });
    expect(closed(input)).toEqual([
      '00:00 09:00 host_closed',
      '16:00 17:00 group_busy talk',
      '17:00 00:00 host_closed',
    ]);
  });
});

describe('a session that would be placed', () => {
  const breakfast = session('breakfast', 26, ['08:00', '08:30'], {
    kind: 'meal',
    groupIds: ['B'],
    placeId: 'daejeon',
  });
  const lunch = session('lunch', 26, ['12:00', '13:00'], {
    kind: 'meal',
    groupIds: ['B'],
    placeId: 'daejeon',
  });
  const base = agendaOf([breakfast, lunch], { visits: [portVisit()] });
  const input = {
    ...base,
    activity: { ...base.activity, longestGapMinutes: 180, travelBufferMinutes: 5 },
  };

  test('what fits is said, and the gap that it closes', () => {
    const { facts, conflicts, closes, opens } = placementAt(input, port, checkAgenda(input));
    const way = { groupId: 'B', mode: 'bus', estimated: false, minutes: 40, fits: true };
    expect(facts).toEqual([
      {
        code: 'host_free',
        fits: true,
        siteVisitId: 'port visit',
        windows: [{ start: at(26, '09:00'), end: at(26, '17:00') }],
      },
      { code: 'heads', fits: true, of: 'host', expected: 14, limit: 20 },
      {
        code: 'arrives',
        ...way,
        at: at(26, '09:10'),
        sessionId: 'breakfast',
        fromPlaceId: 'daejeon',
        toPlaceId: 'sejong',
      },
      {
        code: 'goes_on',
        ...way,
        available: 60,
        sessionId: 'lunch',
        fromPlaceId: 'sejong',
        toPlaceId: 'daejeon',
      },
    ]);
    expect(conflicts).toEqual([]);
    expect(closes.map(({ code }) => code)).toEqual(['gap', 'unplaced']);
    expect(opens).toEqual([]);
  });

  test('what does not fit is a fact or a conflict, never both', () => {
    const there = {
      ...port,
      start: at(26, '16:30'),
      end: at(26, '17:30'),
      expected: 25,
      people: [{ personId: 'anna', role: 'speaker' as const }],
    };
    const dinner = { ...lunch, id: 'dinner', start: at(26, '17:45'), end: at(26, '19:00') };
    const talk = session('talk', 26, ['17:00', '18:00'], { people: there.people });
    const crowded = { ...input, sessions: [...input.sessions, dinner, talk] };
    const { facts, conflicts } = placementAt(crowded, there, checkAgenda(crowded));
    expect(facts.map(({ code, fits }) => [code, fits])).toEqual([
      ['host_free', false],
      ['heads', false],
      ['arrives', true],
      ['goes_on', false],
    ]);
    expect(conflicts.map(({ code }) => code)).toEqual(['person_overlap']);
  });
});
