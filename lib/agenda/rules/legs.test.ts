import { describe, expect, test } from 'vitest';
import type { AgendaInput, AgendaSession } from '../types/agenda';
import { legsOf } from './legs';
import { roadDays } from './road';

const at = (day: number, time: string) => Date.parse(`2023-10-${day}T${time}:00+09:00`);

const stop = (
  id: string,
  day: number,
  [from, until]: [string, string],
  placeId: string | null,
  kind: AgendaSession['kind'] = 'site_visit',
): AgendaSession => ({
  id,
  kind,
  start: at(day, from),
  end: at(day, until),
  groupIds: [],
  placeId,
  people: [],
  languages: [],
});

const SEOUL = { latitude: 37.5665, longitude: 126.978 };
const SEJONG = { latitude: 36.48, longitude: 127.289 };

const place = (id: string, parentId: string | null = null, point = {}) => ({
  id,
  parentId,
  capacity: null,
  latitude: null,
  longitude: null,
  ...point,
});

const agendaOf = (sessions: AgendaSession[], homePlaceId: string | null = null): AgendaInput => ({
  activity: {
    startsOn: '2023-10-24',
    endsOn: '2023-10-26',
    timeZone: 'Asia/Seoul',
    dayHours: { start: '08:00', end: '20:00' },
    lunchWindow: null,
    longestGapMinutes: null,
    travelBufferMinutes: 10,
  },
  groups: [{ id: 'A', headCount: 14, homePlaceId }],
  sessions,
  places: [
    place('hall', 'headquarters'),
    place('headquarters', null, SEOUL),
    place('sejong', null, SEJONG),
    place('daejeon'),
    place('hotel'),
  ],
  travelTimes: [
    { fromPlaceId: 'sejong', toPlaceId: 'daejeon', minutes: 40 },
    { fromPlaceId: 'daejeon', toPlaceId: 'sejong', minutes: 45 },
    { fromPlaceId: 'hotel', toPlaceId: 'headquarters', minutes: 20 },
  ],
});

const ways = (input: AgendaInput) =>
  legsOf(input).map(({ fromPlaceId, toPlaceId, minutes, estimated, availableMinutes }) =>
    [fromPlaceId, toPlaceId, minutes, estimated, availableMinutes].join(' '),
  );

describe('the legs of a group', () => {
  const day = [
    stop('one', 25, ['09:00', '10:00'], 'hall'),
    stop('walk', 25, ['10:00', '10:30'], 'headquarters'),
    stop('bus', 25, ['10:30', '12:30'], 'daejeon', 'transfer'),
    stop('two', 25, ['13:00', '14:00'], 'sejong'),
    stop('lunch', 25, ['14:00', '14:30'], null, 'meal'),
    stop('three', 25, ['15:30', '16:30'], 'daejeon'),
  ];

  test('join consecutive places; a transfer or a walk is no stop, a lunch on the way takes its time', () => {
    expect(legsOf(agendaOf(day))).toEqual([
      {
        groupId: 'A',
        fromSessionId: 'walk',
        toSessionId: 'two',
        fromPlaceId: 'headquarters',
        toPlaceId: 'sejong',
        minutes: 150,
        estimated: true,
        mode: 'bus',
        availableMinutes: 150,
        span: { start: at(25, '10:30'), end: at(25, '13:00') },
      },
      {
        groupId: 'A',
        fromSessionId: 'two',
        toSessionId: 'three',
        fromPlaceId: 'sejong',
        toPlaceId: 'daejeon',
        minutes: 40,
        estimated: false,
        mode: 'bus',
        availableMinutes: 60,
        span: { start: at(25, '14:00'), end: at(25, '15:30') },
      },
    ]);
  });

  test('start and end the day at the hotel', () => {
    const next = stop('next', 26, ['09:00', '10:00'], 'daejeon');
    expect(ways(agendaOf([...day.slice(0, 1), next], 'hotel'))).toEqual([
      'hotel hall 20 false ',
      'hall hotel 20 false ',
      'hotel daejeon  false ',
      'daejeon hotel  false ',
    ]);
    expect(legsOf(agendaOf(day.slice(0, 1), 'hotel')).map(({ span }) => span)).toEqual([
      { start: at(25, '08:40'), end: at(25, '09:00') },
      { start: at(25, '10:00'), end: at(25, '10:20') },
    ]);
  });

  test('without a hotel the first leg of a day comes from where the evening ended', () => {
    expect(
      ways(
        agendaOf([
          stop('dinner', 24, ['18:30', '20:00'], 'sejong', 'meal'),
          stop('morning', 25, ['10:00', '11:00'], 'daejeon'),
        ]),
      ),
    ).toEqual(['sejong daejeon 40 false 840']);
  });

  const sleeping = (
    sessions: AgendaSession[],
    nights: { night: string; placeId: string }[],
    home: string | null,
  ) => {
    const input = agendaOf(sessions, home);
    return { ...input, groups: input.groups.map((group) => ({ ...group, nights })) };
  };
  const twoDays = [
    stop('dinner', 24, ['18:30', '20:00'], 'sejong', 'meal'),
    stop('morning', 25, ['10:00', '11:00'], 'sejong'),
    stop('next', 26, ['10:00', '11:00'], 'sejong'),
  ];

  test('a day starts where the group slept the night before, and ends where it sleeps', () => {
    const nights = [{ night: '2023-10-24', placeId: 'daejeon' }];
    expect(ways(sleeping(twoDays, nights, 'hotel'))).toEqual([
      'hotel sejong  false ',
      'sejong daejeon 40 false ',
      'daejeon sejong 45 false ',
      'sejong hotel  false ',
      'hotel sejong  false ',
      'sejong hotel  false ',
    ]);
  });

  test('who has a bed for one night only goes straight on after the others', () => {
    const nights = [{ night: '2023-10-24', placeId: 'daejeon' }];
    const elsewhere = twoDays.with(2, stop('next', 26, ['10:00', '11:00'], 'daejeon'));
    expect(ways(sleeping(elsewhere, nights, null))).toEqual([
      'sejong daejeon 40 false ',
      'daejeon sejong 45 false ',
      'sejong daejeon 40 false 1380',
    ]);
  });

  test('a drive from the bed leaves in time for the rush', () => {
    const input = agendaOf([stop('visit', 25, ['09:00', '10:00'], 'headquarters')], 'hotel');
    const travelFactors = [{ start: '08:00', end: '09:00', percent: 150 }];
    const legs = legsOf({ ...input, activity: { ...input.activity, travelFactors } });
    expect(legs.map(({ minutes, span }) => [minutes, span])).toEqual([
      [30, { start: at(25, '08:30'), end: at(25, '09:00') }],
      [20, { start: at(25, '10:00'), end: at(25, '10:20') }],
    ]);
  });

  test('a group with cars only goes by car, and walks where somebody typed how long that takes', () => {
    const input = agendaOf([
      stop('one', 25, ['09:00', '10:00'], 'hall'),
      stop('two', 25, ['10:30', '11:00'], 'headquarters'),
      stop('three', 25, ['12:30', '13:30'], 'hotel'),
    ]);
    const travelTimes = [
      ...(input.travelTimes ?? []),
      { fromPlaceId: 'hall', toPlaceId: 'headquarters', minutes: 8, mode: 'walk' as const },
      { fromPlaceId: 'hotel', toPlaceId: 'headquarters', minutes: 12, mode: 'car' as const },
    ];
    const modesOf = (kinds: ('bus' | 'car')[]) =>
      legsOf({
        ...input,
        travelTimes,
        vehicles: kinds.map((kind, n) => ({
          id: `${n}`,
          kind,
          seats: 20,
          driver: null,
          groupId: 'A',
        })),
      }).map(({ mode, minutes }) => [mode, minutes]);
    expect(modesOf(['car'])).toEqual([
      ['walk', 8],
      ['car', 12],
    ]);
    expect(modesOf(['car', 'bus'])).toEqual([
      ['walk', 8],
      ['bus', 20],
    ]);
  });
});

describe('minutes on the road', () => {
  test('are the drives of a group on each day; walks are none, and what nobody knows is said', () => {
    const sessions = [
      stop('one', 25, ['09:00', '10:00'], 'sejong'),
      stop('two', 25, ['11:00', '12:00'], 'daejeon'),
      stop('three', 25, ['13:00', '14:00'], 'headquarters'),
      stop('four', 25, ['14:30', '15:00'], 'hall'),
      stop('late', 25, ['22:00', '23:50'], 'sejong'),
    ];
    const input = agendaOf(sessions);
    const walk = { fromPlaceId: 'hall', toPlaceId: 'headquarters', minutes: 8 };
    const travelTimes = [...(input.travelTimes ?? []), { ...walk, mode: 'walk' as const }];
    expect(roadDays(legsOf({ ...input, travelTimes }), 'Asia/Seoul')).toEqual([
      { groupId: 'A', date: '2023-10-25', minutes: 190, estimated: true, incomplete: true },
    ]);
  });

  test('the drive home after midnight is of the day that it ends', () => {
    const sessions = [stop('late', 25, ['22:00', '23:50'], 'headquarters')];
    expect(roadDays(legsOf(agendaOf(sessions, 'hotel')), 'Asia/Seoul')).toEqual([
      { groupId: 'A', date: '2023-10-25', minutes: 40, estimated: false, incomplete: false },
    ]);
  });
});
