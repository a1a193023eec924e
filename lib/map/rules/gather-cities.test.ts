import { describe, expect, test } from 'vitest';
import type { VisitStatus } from '@/lib/core/vocabulary';
import type { MapLeg, MapPlace, MapVisit } from '../types';
import { gatherCities } from './gather-cities';

const visit = (
  id: string,
  city: string | null,
  spot: [number, number] | null,
  status: VisitStatus = 'asked',
): MapVisit => ({
  id,
  status,
  host: {
    name: { en: 'Ministry' },
    placeId: null,
    placeName: null,
    city: city === null ? null : { en: city },
    latitude: spot?.[0] ?? null,
    longitude: spot?.[1] ?? null,
  },
});
const SEOUL: [number, number] = [37.566, 126.978];
const SEJONG: [number, number] = [36.48, 127.289];
const NO_ROAD = { places: [], legs: [], tooShort: new Map<string, number>() };

const named = (visits: MapVisit[], road = NO_ROAD) =>
  gatherCities(visits, road).cities.map(({ name, visits: own, spots }) => [
    name.en,
    own.map(({ id }) => id),
    spots.length,
  ]);

describe('cities', () => {
  test('hold all visits of a name, wherever in the city they are', () => {
    const visits = [visit('1', 'Seoul', SEOUL), visit('2', 'seoul ', [37.51, 127.06])];
    expect(named(visits)).toEqual([['Seoul', ['1', '2'], 2]]);
  });

  test('of one name that lie far apart are two', () => {
    // Gwangju, the metropolitan city, and Gwangju in Gyeonggi.
    const visits = [visit('1', 'Gwangju', [35.16, 126.85]), visit('2', 'Gwangju', [37.43, 127.26])];
    expect(named(visits)).toEqual([
      ['Gwangju', ['1'], 1],
      ['Gwangju', ['2'], 1],
    ]);
  });

  test('are named after the host where nobody said which city', () => {
    expect(named([visit('1', null, null)])).toEqual([['Ministry', ['1'], 0]]);
  });

  test('know nothing of cancelled visits', () => {
    expect(named([visit('1', 'Seoul', SEOUL, 'cancelled')])).toEqual([]);
  });
});

describe('ways', () => {
  const place = (id: string, spot: [number, number] | null, more: Partial<MapPlace> = {}) => ({
    id,
    parentId: null,
    name: { en: id },
    city: null,
    latitude: spot?.[0] ?? null,
    longitude: spot?.[1] ?? null,
    ...more,
  });
  const leg = (from: string, to: string, minutes: number | null, estimated = false): MapLeg => ({
    fromPlaceId: from,
    toPlaceId: to,
    fromSessionId: `in ${from}`,
    toSessionId: `in ${to}`,
    minutes,
    estimated,
  });
  const places = [
    place('city hall', SEOUL, { city: { en: 'Seoul' } }),
    place('room 2', null, { parentId: 'city hall' }),
    place('Sejong', SEJONG),
    place('nowhere', null),
  ];
  const waysOf = (legs: MapLeg[], tooShort = new Map<string, number>()) =>
    gatherCities([], { places, legs, tooShort }).ways.map(({ from, to, ...rest }) => [
      from.name.en,
      to.name.en,
      rest,
    ]);

  test('go between two cities, in either direction, and take the longest of their legs', () => {
    const legs = [leg('room 2', 'Sejong', 110), leg('Sejong', 'city hall', 120, true)];
    expect(waysOf(legs)).toEqual([
      ['Seoul', 'Sejong', { minutes: 120, estimated: true, tooShort: 0 }],
    ]);
  });

  test('say how many minutes are missing for them', () => {
    const legs = [leg('city hall', 'Sejong', 110)];
    expect(waysOf(legs, new Map([['in Sejong', 15]]))).toEqual([
      ['Seoul', 'Sejong', { minutes: 110, estimated: false, tooShort: 15 }],
    ]);
  });

  test('inside a city, or to a place that is nowhere, are none', () => {
    expect(waysOf([leg('city hall', 'room 2', 5), leg('Sejong', 'nowhere', 5)])).toEqual([]);
  });
});
