import { describe, expect, test } from 'vitest';
import type { AgendaInput, AgendaSession, Conflict, ConflictCode } from '../types';
import { applyFix } from './apply-fix';
import { checkAgenda, hasBlockers } from './check-agenda';
import { openingsBetween } from './days';

/** A clock time of the visit, in Seoul. */
const at = (day: number, time: string) => Date.parse(`2023-10-${day}T${time}:00+09:00`);

const session = (
  id: string,
  day: number,
  [from, until]: [string, string],
  more: Partial<AgendaSession> = {},
): AgendaSession => ({
  id,
  kind: 'talk',
  start: at(day, from),
  end: at(day, until),
  groupIds: ['A'],
  placeId: null,
  people: [],
  languages: [],
  ...more,
});

const place = (id: string, more: Partial<AgendaInput['places'][number]> = {}) => ({
  id,
  parentId: null,
  capacity: null,
  latitude: null,
  longitude: null,
  ...more,
});

const agendaOf = (sessions: AgendaSession[], more: Partial<AgendaInput> = {}): AgendaInput => ({
  activity: {
    startsOn: '2023-10-24',
    endsOn: '2023-10-26',
    timeZone: 'Asia/Seoul',
    dayHours: { start: '08:00:00', end: '20:00:00' },
    lunchWindow: null,
    longestGapMinutes: null,
    travelBufferMinutes: 0,
  },
  groups: [
    { id: 'A', headCount: 14 },
    { id: 'B', headCount: 14 },
  ],
  sessions,
  places: [
    place('sejong'),
    place('daejeon'),
    place('headquarters'),
    place('room 2', { parentId: 'headquarters', capacity: 20 }),
    place('room 4', { parentId: 'headquarters', capacity: 16 }),
    place('hall', { parentId: 'headquarters', capacity: 60 }),
  ],
  travelTimes: [{ fromPlaceId: 'sejong', toPlaceId: 'daejeon', minutes: 40 }],
  ...more,
});

const only = (conflicts: Conflict[], code: ConflictCode) =>
  conflicts.filter((conflict) => conflict.code === code);
const codes = (input: AgendaInput) => checkAgenda(input).map(({ code }) => code);

describe('the road', () => {
  const lunch = session('lunch', 25, ['11:45', '12:45'], { kind: 'meal', placeId: 'sejong' });
  const visit = session('data centre', 25, ['13:10', '15:00'], {
    kind: 'site_visit',
    placeId: 'daejeon',
  });
  const short = agendaOf([lunch, visit]);

  test('25 of 40 minutes: the bus arrives 15 minutes after the visit starts, and two fixes help', () => {
    expect(checkAgenda(short)).toEqual([
      {
        key: 'travel_too_short lunch data centre',
        factsKey: expect.any(String),
        code: 'travel_too_short',
        level: 'blocker',
        sessionIds: ['lunch', 'data centre'],
        personIds: [],
        placeIds: ['daejeon', 'sejong'],
        groupIds: ['A'],
        vehicleIds: [],
        siteVisitIds: [],
        minutes: 15,
        span: { start: at(25, '13:10'), end: at(25, '13:25') },
        params: { needed: 40, available: 25, buffer: 0, estimated: 0 },
        fixes: [
          {
            type: 'move',
            sessionId: 'data centre',
            start: at(25, '13:25'),
            end: at(25, '15:15'),
          },
          { type: 'shorten', sessionId: 'lunch', start: at(25, '11:45'), end: at(25, '12:30') },
        ],
      },
    ]);
  });

  test('either fix ends it', () => {
    const [conflict] = checkAgenda(short);
    expect(
      conflict?.fixes.map((fix) =>
        checkAgenda({ ...short, sessions: applyFix(short.sessions, fix, 'new') }),
      ),
    ).toEqual([[], []]);
  });

  test('the buffer counts on the road and not on the stairs', () => {
    const buffered = (...sessions: AgendaSession[]) => {
      const input = agendaOf(sessions);
      return { ...input, activity: { ...input.activity, travelBufferMinutes: 10 } };
    };
    const upstairs = [
      session('one', 25, ['09:00', '10:00'], { placeId: 'room 2' }),
      session('two', 25, ['10:00', '11:00'], { placeId: 'room 4' }),
    ];
    expect(codes(buffered(...upstairs))).toEqual([]);
    expect(checkAgenda(buffered(lunch, visit))).toMatchObject([{ minutes: 25 }]);
  });

  test('a bus on the agenda is the way itself, a lunch on the way takes its time', () => {
    const bus = session('bus', 25, ['12:45', '13:25'], { kind: 'transfer' });
    const later = { ...visit, start: at(25, '13:25') };
    expect(codes(agendaOf([lunch, bus, later]))).toEqual([]);
    const snack = session('snack', 25, ['12:50', '13:00'], { kind: 'meal' });
    expect(checkAgenda(agendaOf([lunch, snack, later]))).toMatchObject([
      { code: 'travel_too_short', minutes: 10, sessionIds: ['lunch', 'data centre'] },
    ]);
  });

  test('nobody is blamed for a road that nobody knows', () => {
    expect(codes(agendaOf([lunch, visit], { travelTimes: [] }))).toEqual([]);
  });

  test('a speaker has to travel as well', () => {
    const people = [{ personId: 'sagong', role: 'speaker' as const }];
    const twice = agendaOf([
      { ...lunch, groupIds: ['A'], people },
      { ...visit, groupIds: ['B'], people },
    ]);
    expect(checkAgenda(twice)).toMatchObject([
      { code: 'travel_too_short', groupIds: [], personIds: ['sagong'] },
    ]);
  });
});

describe('two things at once', () => {
  test('a speaker in two places; back to back is no conflict', () => {
    const people = [{ personId: 'sagong', role: 'speaker' as const }];
    const speech = (from: string) =>
      agendaOf([
        session('in A', 25, ['13:10', '15:00'], { people }),
        session('in B', 25, [from, '16:00'], { people, groupIds: ['B'] }),
      ]);
    expect(checkAgenda(speech('13:45'))).toMatchObject([
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
    expect(checkAgenda(input)).toMatchObject([
      { code: 'person_overlap', personIds: ['aigerim'], minutes: 30 },
    ]);
  });

  test('a session for everyone clashes with each group once', () => {
    const input = agendaOf([
      session('for all', 25, ['09:00', '11:00'], { groupIds: [] }),
      session('for both', 25, ['10:00', '10:30'], { groupIds: ['B', 'A'] }),
    ]);
    expect(checkAgenda(input)).toMatchObject([{ code: 'group_overlap', groupIds: ['A', 'B'] }]);
  });

  test('without groups everyone is one group', () => {
    const twice = [
      session('one', 25, ['09:00', '11:00'], { groupIds: [] }),
      session('two', 25, ['10:00', '12:00'], { groupIds: [] }),
    ];
    expect(checkAgenda(agendaOf(twice, { groups: [] }))).toMatchObject([
      { code: 'group_overlap', groupIds: [], minutes: 60 },
    ]);
  });

  test('one room twice: the smallest free room that takes the people is offered', () => {
    const input = agendaOf([
      session('in A', 25, ['09:00', '10:00'], { placeId: 'room 2' }),
      session('in B', 25, ['09:30', '10:30'], { placeId: 'room 2', groupIds: ['B'] }),
    ]);
    const [conflict] = checkAgenda(input);
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
    expect(only(checkAgenda(input), 'tentative_overlap')).toMatchObject([
      { level: 'warning', params: { of: 'group' }, siteVisitIds: ['v1'], minutes: 30 },
    ]);
    expect(hasBlockers(checkAgenda(input))).toBe(false);
  });
});

describe('vehicles', () => {
  const vehicles = [
    { id: 'bus A', seats: 20, driver: 'Kim', groupId: 'A' },
    { id: 'bus B', seats: 20, driver: 'Kim', groupId: 'B' },
  ];
  const toDaejeon = (groupId: string, from: string, until: string) => [
    session(`${groupId} in Sejong`, 25, ['09:00', '10:00'], {
      groupIds: [groupId],
      placeId: 'sejong',
      kind: 'free',
    }),
    session(`${groupId} in Daejeon`, 25, [from, until], {
      groupIds: [groupId],
      placeId: 'daejeon',
      kind: 'free',
    }),
  ];

  test('one driver cannot drive two groups at once', () => {
    const input = agendaOf(
      [...toDaejeon('A', '11:00', '12:00'), ...toDaejeon('B', '11:30', '12:00')],
      { vehicles },
    );
    expect(checkAgenda(input)).toMatchObject([
      {
        code: 'vehicle_overlap',
        sessionIds: ['A in Daejeon', 'B in Daejeon'],
        vehicleIds: ['bus A', 'bus B'],
        minutes: 10,
        span: { start: at(25, '10:50'), end: at(25, '11:00') },
      },
    ]);
  });

  test('a transfer on the agenda is the ride, not one more', () => {
    const bus = session('bus', 25, ['10:10', '10:50'], { kind: 'transfer' });
    const input = agendaOf([...toDaejeon('A', '11:00', '12:00'), bus], { vehicles });
    expect(codes(input)).toEqual([]);
  });

  test('a group that does not fit its vehicles is told once, a session that names one each time', () => {
    const small = [{ id: 'van', seats: 12, driver: null, groupId: 'A' }];
    expect(checkAgenda(agendaOf([], { vehicles: small }))).toMatchObject([
      {
        code: 'capacity_exceeded',
        groupIds: ['A'],
        params: { of: 'vehicle', expected: 14, limit: 12 },
      },
    ]);
    const shuttle = session('shuttle', 25, ['09:00', '09:30'], { vehicleIds: ['van'] });
    const other = [{ id: 'van', seats: 12, driver: null }];
    expect(checkAgenda(agendaOf([shuttle], { vehicles: other }))).toMatchObject([
      { code: 'capacity_exceeded', sessionIds: ['shuttle'], vehicleIds: ['van'] },
    ]);
  });
});

describe('doors', () => {
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({
    weekday,
    opensAt: '10:00:00',
    closesAt: '12:00:00',
  }));
  const openings = openingsBetween(weekdays, '2023-10-27', '2023-10-29');

  test('weekly hours are written out for the dates of the activity', () => {
    expect(openings).toEqual([{ date: '2023-10-27', start: '10:00:00', end: '12:00:00' }]);
  });

  test('a visit before the doors open is moved to when they do', () => {
    const input = agendaOf([
      session('early', 26, ['09:30', '10:30'], { placeId: 'museum', kind: 'site_visit' }),
    ]);
    input.places = [
      place('museum', { openings: [{ date: '2023-10-26', start: '10:00', end: '12:00' }] }),
    ];
    expect(checkAgenda(input)).toMatchObject([
      {
        code: 'place_unavailable',
        minutes: 30,
        span: { start: at(26, '09:30'), end: at(26, '10:00') },
        fixes: [{ type: 'move', start: at(26, '10:00'), end: at(26, '11:00') }],
      },
    ]);
  });

  test('a host without a window that day receives nobody, whatever the place says', () => {
    const input = agendaOf(
      [session('visit', 25, ['10:00', '11:00'], { siteVisitId: 'v1', kind: 'site_visit' })],
      {
        visits: [
          {
            id: 'v1',
            status: 'confirmed',
            groupIds: ['A'],
            windows: [{ date: '2023-10-26', start: '09:00', end: '18:00' }],
          },
        ],
      },
    );
    expect(checkAgenda(input)).toMatchObject([
      { code: 'host_hours', minutes: 60, fixes: [{ type: 'move', start: at(26, '09:00') }] },
    ]);
  });

  test('windows that touch are one window', () => {
    const input = agendaOf([session('long', 26, ['11:00', '15:00'], { placeId: 'museum' })]);
    input.places = [
      place('museum', {
        openings: [
          { date: '2023-10-26', start: '13:00', end: '18:00' },
          { date: '2023-10-26', start: '09:00', end: '13:00' },
        ],
      }),
    ];
    expect(codes(input)).toEqual([]);
  });

  test.each([
    ['the day before the activity', [23, '19:00'], [23, '19:30'], 'days', 30],
    ['before the day’s hours', [24, '07:30'], [24, '08:30'], 'hours', 30],
    ['across midnight', [24, '19:00'], [25, '01:00'], 'hours', 300],
    ['past the last midnight', [26, '19:00'], [27, '01:00'], 'days', 300],
  ] as const)('%s is outside', (_, [fromDay, from], [untilDay, until], reason, minutes) => {
    const late = { ...session('late', 24, ['09:00', '10:00']), start: at(fromDay, from) };
    const input = agendaOf([{ ...late, end: at(untilDay, until) }]);
    expect(checkAgenda(input)).toMatchObject([{ code: 'day_bounds', params: { reason }, minutes }]);
  });

  test('on the day the clocks go back, the hours of the day follow the clocks', () => {
    const utc = (time: string) => Date.parse(`2023-10-29T${time}:00Z`);
    const berlin = (from: string, until: string) => {
      const input = agendaOf([
        { ...session('talk', 24, ['09:00', '10:00']), start: utc(from), end: utc(until) },
      ]);
      return {
        ...input,
        activity: {
          ...input.activity,
          startsOn: '2023-10-29',
          endsOn: '2023-10-29',
          timeZone: 'Europe/Berlin',
        },
      };
    };
    // 08:00 in Berlin is 07:00 UTC that day, and was 06:00 the day before.
    expect(codes(berlin('07:00', '08:00'))).toEqual([]);
    expect(checkAgenda(berlin('06:30', '07:30'))).toMatchObject([{ minutes: 30 }]);
  });
});

describe('heads', () => {
  test('everyone counts those in no group; a bigger free room is offered', () => {
    const plenary = session('plenary', 25, ['09:00', '10:00'], { groupIds: [], placeId: 'room 2' });
    const input = agendaOf([plenary], { headCount: 31 });
    expect(checkAgenda(input)).toMatchObject([
      {
        code: 'capacity_exceeded',
        params: { of: 'place', expected: 31, limit: 20 },
        fixes: [{ type: 'change_place', placeId: 'hall' }],
      },
    ]);
  });

  test('a host takes only so many', () => {
    const visit = session('visit', 25, ['09:00', '10:00'], { siteVisitId: 'v1' });
    const visits = [{ id: 'v1', status: 'confirmed' as const, groupIds: ['A'], capacity: 10 }];
    expect(checkAgenda(agendaOf([visit], { visits }))).toMatchObject([
      { code: 'capacity_exceeded', params: { of: 'host', expected: 14, limit: 10 } },
    ]);
  });
});

describe('languages', () => {
  const talk = session('talk', 25, ['09:00', '10:00'], { languages: ['ko'] });
  const groups = [
    {
      id: 'A',
      headCount: 14,
      listeners: [
        { languages: ['ru', 'en'], count: 12 },
        { languages: ['ka'], count: 2 },
      ],
    },
  ];
  const heardWith = (...languages: string[]) => {
    const people = [{ personId: 'anna', role: 'interpreter' as const, languages }];
    return checkAgenda(agendaOf([{ ...talk, people }], { groups })).map(({ params }) => params);
  };

  test('whoever understands neither speaker nor interpreter is counted, by language', () => {
    expect(checkAgenda(agendaOf([talk], { groups }))).toMatchObject([
      { code: 'language_missing', level: 'warning', params: { language: 'ka', people: 2 } },
      { code: 'language_missing', level: 'warning', params: { language: 'ru', people: 12 } },
    ]);
    expect(heardWith('ko', 'en')).toEqual([{ language: 'ka', people: 2 }]);
  });

  test('an interpreter helps only from a language that is spoken', () => {
    expect(heardWith('en', 'ru')).toHaveLength(2);
  });

  test('a lunch needs no interpreter', () => {
    expect(codes(agendaOf([{ ...talk, kind: 'meal' }], { groups }))).toEqual([]);
  });
});

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
    expect(checkAgenda(input)).toMatchObject([
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
        checkAgenda(
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
      checkAgenda(strict(morning, afternoon)).filter(({ groupIds }) => groupIds[0] === 'A'),
    ).toMatchObject([
      {
        code: 'lunch_missing',
        params: { date: '2023-10-26' },
        fixes: [
          { type: 'add_meal', groupIds: ['A'], start: at(26, '12:15'), end: at(26, '13:15') },
        ],
      },
    ]);
    expect(only(checkAgenda(strict(morning)), 'lunch_missing')).toEqual([]);
  });
});

describe('order and repetition', () => {
  test('a closing that begins before the session it must follow ends is moved behind it', () => {
    const input = agendaOf([
      session('plans', 26, ['14:30', '16:00']),
      session('closing', 26, ['15:30', '16:30'], { groupIds: ['B'], mustFollowSessionId: 'plans' }),
    ]);
    expect(checkAgenda(input)).toMatchObject([
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
      checkAgenda(input).map(({ code, sessionIds, groupIds }) => [code, sessionIds, groupIds]),
    ).toEqual([
      ['duplicate_visit', ['first', 'again'], ['B']],
      ['duplicate_visit', ['first', 'third'], ['A', 'B']],
    ]);
  });
});

describe('hosts', () => {
  const visits: AgendaInput['visits'] = [
    { id: 'placed', status: 'asked', groupIds: ['A'] },
    { id: 'waiting', status: 'confirmed', groupIds: ['B'] },
    {
      id: 'list',
      status: 'tentative',
      groupIds: [],
      due: [
        { what: 'name_list', on: '2023-10-09' },
        { what: 'lead_time', on: '2023-10-01' },
      ],
    },
    { id: 'off', status: 'declined', groupIds: [], due: [{ what: 'lead_time', on: '2023-10-01' }] },
  ];
  const input = agendaOf(
    [
      session('asked', 25, ['10:00', '11:00'], { siteVisitId: 'placed' }),
      {
        ...session('tray', 25, ['10:00', '11:00']),
        start: null,
        end: null,
        siteVisitId: 'waiting',
      },
    ],
    { visits, today: '2023-10-03' },
  );

  test('who has not said yes, what is owed to whom, and what waits in the tray', () => {
    expect(
      checkAgenda(input).map(({ code, siteVisitIds, sessionIds, params }) => [
        code,
        siteVisitIds,
        sessionIds,
        params,
      ]),
    ).toEqual([
      ['host_unconfirmed', ['placed'], ['asked'], { status: 'asked' }],
      ['lead_time', ['list'], [], { what: 'lead_time', due: '2023-10-01', past: 1 }],
      ['lead_time', ['list'], [], { what: 'name_list', due: '2023-10-09', past: 0 }],
      ['unplaced', ['waiting'], ['tray'], {}],
    ]);
  });

  test('a date is near seven days before it, and not earlier', () => {
    const due = (today: string) =>
      only(checkAgenda({ ...input, today }), 'lead_time').map(({ params }) => params.due);
    expect(due('2023-10-02')).toEqual(['2023-10-01', '2023-10-09']);
    expect(due('2023-10-01')).toEqual(['2023-10-01']);
  });
});

describe('people', () => {
  test('who is not there cannot speak', () => {
    const input = agendaOf(
      [
        session('talk', 25, ['09:00', '10:00'], {
          people: [{ personId: 'sagong', role: 'speaker' }],
        }),
      ],
      {
        people: [
          { id: 'sagong', availability: [{ start: at(25, '09:30'), end: at(25, '18:00') }] },
        ],
      },
    );
    expect(checkAgenda(input)).toMatchObject([
      {
        code: 'person_unavailable',
        personIds: ['sagong'],
        minutes: 30,
        fixes: [{ type: 'move', start: at(25, '09:30') }],
      },
    ]);
  });
});

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
