import { describe, expect, test } from 'vitest';
import type { AgendaInput, AgendaSession } from '../types';
import { legsOf } from './legs';
import { estimateMinutes, travelBetween } from './travel-minutes';

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
});

describe('minutes by road', () => {
  const { places, travelTimes = [] } = agendaOf([]);
  const travel = travelBetween(new Map(places.map((each) => [each.id, each])), travelTimes);

  test('the way back is as long unless it has its own minutes', () => {
    expect([travel('sejong', 'daejeon'), travel('daejeon', 'sejong')]).toMatchObject([
      { minutes: 40 },
      { minutes: 45 },
    ]);
    expect(travel('headquarters', 'hotel')).toMatchObject({ minutes: 20, estimated: false });
  });

  test('a room is where its building is', () => {
    expect(travel('hotel', 'hall')).toEqual({ minutes: 20, estimated: false, walk: false });
    expect(travel('hall', 'sejong')).toEqual({ minutes: 150, estimated: true, walk: false });
    expect(travel('hall', 'headquarters')).toEqual({ minutes: 0, estimated: false, walk: true });
  });

  test('nobody knows a way to a place without coordinates', () => {
    expect(travel('hotel', 'daejeon')).toBe(null);
  });

  test('an estimate is near what the bus really took', () => {
    const pangyo = { latitude: 37.3947, longitude: 127.1112 };
    expect([estimateMinutes(SEOUL, pangyo), estimateMinutes(SEOUL, SEJONG)]).toEqual([50, 150]);
    expect(estimateMinutes(SEOUL, SEOUL)).toBe(0);
  });

  test('places that contain each other do not hang it', () => {
    const loop = new Map([
      ['a', place('a', 'b')],
      ['b', place('b', 'a')],
      ['c', place('c')],
    ]);
    expect(travelBetween(loop, [])('a', 'c')).toBe(null);
  });
});
