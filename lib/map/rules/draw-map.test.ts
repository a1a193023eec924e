import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VISIT_STATUSES } from '@/lib/core/vocabulary';
import type { Box, City, MapVisit, Point, Way } from '../types';
import { pointsOn } from './bend-lines';
import { drawMap, type MapWords } from './draw-map';
import { RING_RADIUS } from './gather-marks';

const WORDS: MapWords = {
  name: ({ cities }) => cities.map(({ name }) => name.en).join(' and '),
  counts: ({ visits }) => (visits.length > 0 ? `${visits.length} visits, all asked` : ''),
  minutes: ({ minutes }) => (minutes === null ? '' : `${minutes} min`),
};
const SIZES = [
  { width: 500, height: 600 },
  { width: 350, height: 420 },
];

let visits = 0;
const visit = (): MapVisit => {
  visits += 1;
  const host = { name: { en: 'A host' }, placeId: null, placeName: null, city: null };
  return {
    id: `visit ${visits}`,
    status: VISIT_STATUSES[0],
    host: { ...host, latitude: null, longitude: null },
  };
};

const cityAt = (name: string, latitude: number, longitude: number, count = 1): City => ({
  key: name,
  name: { en: name },
  spots: [{ latitude, longitude }],
  visits: Array.from({ length: count }, visit),
});

const way = (from: City, to: City, minutes: number | null): Way => ({
  from,
  to,
  minutes,
  estimated: false,
  tooShort: 0,
});

/** Up to forty cities somewhere, from a district to the whole world, some of them stops. */
const crowded = fc
  .tuple(
    fc.record({
      latitude: fc.integer({ min: -60, max: 60 }),
      longitude: fc.integer({ min: -180, max: 180 }),
      spread: fc.constantFrom(0.05, 0.5, 3, 20, 90),
    }),
    fc.array(
      fc.record({
        north: fc.double({ min: -1, max: 1, noNaN: true }),
        east: fc.double({ min: -1, max: 1, noNaN: true }),
        name: fc.constantFrom('Seoul', 'Oqtosh', 'Усть-Каменогорск', '세종특별자치시', 'Ho'),
        visits: fc.constantFrom(0, 1, 1, 1, 2, 9),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    fc.array(
      fc.record({ from: fc.nat(39), to: fc.nat(39), minutes: fc.constantFrom(null, 5, 140) }),
      {
        maxLength: 30,
      },
    ),
    fc.constantFrom(...SIZES),
  )
  .map(([middle, around, ways, size]) => {
    const cities = around.map(({ north, east, name, visits: count }, index) =>
      cityAt(
        `${name} ${index}`,
        Math.max(-90, Math.min(90, middle.latitude + north * middle.spread)),
        middle.longitude + east * middle.spread,
        count,
      ),
    );
    const between = ways.flatMap(({ from, to, minutes }) => {
      const [a, b] = [cities[from], cities[to]];
      return a && b && a !== b ? [way(a, b, minutes)] : [];
    });
    return { cities, ways: between, size };
  });

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How far a point lies from a box. */
const distance = (box: Box, { x, y }: Point) =>
  Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );

describe('on any map', () => {
  test('no words overlap other words, a mark or the edge, and no mark another', () => {
    fc.assert(
      fc.property(crowded, ({ size, ...gathered }) => {
        const map = drawMap(gathered, size, WORDS);
        if (!map) return;
        const boxes = [...map.marks, ...map.lines].flatMap(({ place }) => place?.box ?? []);
        const marks = map.marks.map(({ mark }) => mark);
        expect(boxes.filter((box, i) => boxes.slice(i + 1).some((o) => overlap(box, o)))).toEqual(
          [],
        );
        expect(boxes.filter((box) => marks.some((at) => distance(box, at) < RING_RADIUS))).toEqual(
          [],
        );
        const outside = ({ x, y, width = 0, height = 0 }: Point & Partial<Box>) =>
          x < 0 || y < 0 || x + width > size.width || y + height > size.height;
        expect([...boxes, ...marks].filter(outside)).toEqual([]);
        const touching = marks.filter((a, i) =>
          marks.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * RING_RADIUS),
        );
        expect(touching).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('each visit is of exactly one mark, and the same cities are always drawn alike', () => {
    fc.assert(
      fc.property(crowded, ({ size, ...gathered }) => {
        const map = drawMap(gathered, size, WORDS);
        const drawn = map?.marks.flatMap(({ mark }) => mark.visits.map(({ id }) => id)) ?? [];
        const all = gathered.cities.flatMap((city) => city.visits.map(({ id }) => id));
        expect(drawn.sort()).toEqual(all.sort());
        expect(drawMap(structuredClone(gathered), size, WORDS)).toEqual(map);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the cities of Korea', () => {
  const [seoul, pangyo, incheon, sejong, daejeon] = [
    cityAt('Seoul', 37.566, 126.978, 3),
    cityAt('Pangyo', 37.395, 127.111),
    cityAt('Incheon', 37.456, 126.705, 2),
    cityAt('Sejong', 36.48, 127.289, 2),
    cityAt('Daejeon', 36.35, 127.385),
  ];
  const cities = [seoul, pangyo, incheon, sejong, daejeon];
  const ways = [way(seoul, sejong, 120), way(sejong, daejeon, 40), way(daejeon, seoul, 140)];
  const map = drawMap({ cities, ways }, { width: 500, height: 600 }, WORDS);

  test('all have a mark and a name of their own', () => {
    expect(map?.marks.map(({ mark, place }) => [mark.key, place !== null])).toEqual(
      cities.map(({ key }) => [key, true]),
    );
  });

  test('a way is straight where nothing lies on it and bent around a city that does', () => {
    const bends = map?.lines.map(({ line: { way: of, from, to, bend } }) => [
      `${of.from.key} ${of.to.key}`,
      Math.hypot(bend.x - (from.x + to.x) / 2, bend.y - (from.y + to.y) / 2) > 1,
    ]);
    expect(bends).toEqual([
      ['Seoul Sejong', false],
      ['Sejong Daejeon', false],
      ['Daejeon Seoul', true],
    ]);
    const [, , around] = map?.lines ?? [];
    const at = map?.marks.find(({ mark }) => mark.key === 'Sejong')?.mark;
    if (!around || !at) throw new Error('both are drawn');
    expect(
      pointsOn(around.line).filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) < RING_RADIUS),
    ).toEqual([]);
  });
});

test('cities too near each other share a mark, which stays where most visits are', () => {
  const cities = [
    cityAt('Seongnam', 37.44, 127.13, 1),
    cityAt('Seoul', 37.5, 127.0, 4),
    cityAt('Tashkent', 41.3, 69.2),
  ];
  const map = drawMap({ cities, ways: [] }, { width: 500, height: 600 }, WORDS);
  expect(map?.marks.map(({ mark }) => [mark.key, mark.visits.length])).toEqual([
    ['Seoul', 5],
    ['Tashkent', 1],
  ]);
});

test('without any coordinates there is no map', () => {
  const nowhere = { ...cityAt('Seoul', 0, 0), spots: [] };
  expect(drawMap({ cities: [nowhere], ways: [] }, { width: 500, height: 600 }, WORDS)).toBe(null);
});
