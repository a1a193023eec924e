import { describe, expect, test } from 'vitest';
import type { TravelFactor, TravelTime } from '../types/agenda';
import { minuteOfDay } from './days';
import { place } from './testing/example-agenda';
import { estimateMinutes, travelBetween } from './travel-minutes';

const SEOUL = { latitude: 37.5665, longitude: 126.978 };
const SEJONG = { latitude: 36.48, longitude: 127.289 };
const PLACES = [
  place('hall', { parentId: 'headquarters' }),
  place('headquarters', SEOUL),
  place('annex', { parentId: 'headquarters' }),
  place('annex room', { parentId: 'annex' }),
  place('sejong', SEJONG),
  place('daejeon'),
  place('hotel'),
];
const TIMES: TravelTime[] = [
  { fromPlaceId: 'sejong', toPlaceId: 'daejeon', minutes: 40 },
  { fromPlaceId: 'daejeon', toPlaceId: 'sejong', minutes: 45, mode: 'bus' },
  { fromPlaceId: 'hotel', toPlaceId: 'headquarters', minutes: 20 },
  { fromPlaceId: 'hotel', toPlaceId: 'headquarters', minutes: 12, mode: 'car' },
  { fromPlaceId: 'hall', toPlaceId: 'annex', minutes: 7, mode: 'walk' },
  { fromPlaceId: 'hotel', toPlaceId: 'sejong', minutes: 1, mode: 'walk' },
  { fromPlaceId: 'hotel', toPlaceId: 'daejeon', minutes: 30, mode: 'car' },
];
const byId = new Map(PLACES.map((each) => [each.id, each]));
const at = (time: string, zone = '+09:00') => Date.parse(`2023-10-25T${time}:00${zone}`);

describe('minutes from place to place', () => {
  const { leaving } = travelBetween(byId, TIMES);
  const bus = (from: string, to: string) => leaving(from, to, 'bus', 0);
  const car = (from: string, to: string) => leaving(from, to, 'car', 0);
  const typed = (minutes: number, mode: 'bus' | 'car' | 'walk') => ({
    minutes,
    estimated: false,
    mode,
  });

  test.each([
    ['as typed', bus('sejong', 'daejeon'), typed(40, 'bus')],
    ['the way back with minutes of its own', bus('daejeon', 'sejong'), typed(45, 'bus')],
    ['the way back, as long as the way', bus('headquarters', 'hotel'), typed(20, 'bus')],
    ['a room is where its building is', bus('hotel', 'annex room'), typed(20, 'bus')],
    ['a car has minutes of its own', car('hall', 'hotel'), typed(12, 'car')],
    ['or takes as long as the bus', car('sejong', 'daejeon'), typed(40, 'car')],
    ['a bus does not drive like a car', bus('hotel', 'daejeon'), null],
    ['from coordinates', bus('hall', 'sejong'), { minutes: 150, estimated: true, mode: 'bus' }],
    ['nobody knows', bus('headquarters', 'daejeon'), null],
    ['inside one site people walk', bus('hall', 'headquarters'), typed(0, 'walk')],
    ['as long as somebody typed, both ways', car('annex', 'hall'), typed(7, 'walk')],
    ['also to a room of that building', bus('hall', 'annex room'), typed(7, 'walk')],
    ['nobody walks from one site to another', bus('hotel', 'sejong'), null],
    ['nobody moves', bus('hall', 'hall'), typed(0, 'walk')],
  ])('%s', (_, drive, expected) => {
    expect(drive).toEqual(expected);
  });

  test('an estimate is near what the bus really took', () => {
    const pangyo = { latitude: 37.3947, longitude: 127.1112 };
    expect([estimateMinutes(SEOUL, pangyo), estimateMinutes(SEOUL, SEJONG)]).toEqual([50, 150]);
    expect(estimateMinutes(SEOUL, SEOUL)).toBe(0);
  });

  test('places that contain each other do not hang it', () => {
    const loop = new Map([
      ['a', place('a', { parentId: 'b' })],
      ['b', place('b', { parentId: 'a' })],
      ['c', place('c')],
    ]);
    expect(travelBetween(loop, []).leaving('a', 'c', 'bus', 0)).toBe(null);
  });
});

describe('the rush', () => {
  const factors: TravelFactor[] = [
    { start: '07:30', end: '09:30', percent: 150 },
    { start: '17:00', end: '19:00', percent: 133 },
    { start: '23:00', end: '24:00', percent: 80 },
  ];
  const travelIn = (timeZone: string) =>
    travelBetween(byId, TIMES, {
      factors,
      minuteOfDay: (instant) => minuteOfDay(instant, timeZone),
    });
  const { leaving, arriving } = travelIn('Asia/Seoul');

  test.each([
    ['07:29', 40],
    ['07:30', 60],
    ['09:29', 60],
    ['09:30', 40],
    ['17:00', 54],
    ['23:30', 32],
  ])('leaving at %s takes %i minutes', (time, minutes) => {
    expect(leaving('sejong', 'daejeon', 'bus', at(time))?.minutes).toBe(minutes);
  });

  test('an estimate is slowed like a typed time, a walk is not', () => {
    expect(leaving('hall', 'sejong', 'bus', at('08:00'))).toEqual({
      minutes: 225,
      estimated: true,
      mode: 'bus',
    });
    expect(leaving('hall', 'annex', 'bus', at('08:00'))?.minutes).toBe(7);
  });

  test.each([
    // Leaving at 09:10 would take an hour, leaving at 08:50 takes one.
    ['09:50', 60],
    ['10:10', 40],
    ['08:00', 40],
    // 07:30 is too late and 07:20 is before the rush: they are there ten minutes early, not late.
    ['08:20', 60],
  ])('to arrive at %s takes %i minutes', (time, minutes) => {
    expect(arriving('sejong', 'daejeon', 'bus', at(time))?.minutes).toBe(minutes);
  });

  test('it is told by the clocks of the zone, also on the day on which they change', () => {
    const berlin = travelIn('Europe/Berlin');
    const spring = (time: string) => Date.parse(`2024-03-31T${time}:00Z`);
    const minutes = (time: string) =>
      berlin.leaving('sejong', 'daejeon', 'bus', spring(time))?.minutes;
    expect([minutes('05:29'), minutes('05:30'), minutes('07:29'), minutes('07:30')]).toEqual([
      40, 60, 60, 40,
    ]);
  });
});
