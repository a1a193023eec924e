import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { travelFactors } from '@/db/schema/places';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import type { TravelMode } from '@/lib/core/vocabulary';
import { createPlace } from './commands/create-place';
import { setTravelFactors } from './commands/set-travel-factors';
import { setTravelTime } from './commands/set-travel-time';
import { updatePlace } from './commands/update-place';
import { findPlace } from './queries/find-place';
import { listPlaceChoices, listPlaces } from './queries/list-places';
import { listTravelTimes } from './queries/list-travel-times';
import { factorsFormValue } from './rules';
import { createPlaceInput, setTravelFactorsInput, updatePlaceInput } from './schema';

testDatabase();

const id = (name: string) => seedId(name);
const HALL = {
  name: { en: 'Main hall', ru: 'Главный зал' },
  city: { en: 'Seoul' },
  country: 'KR',
  latitude: 37.5665,
  longitude: 126.978,
  capacity: 40,
  hours: [
    { weekday: '1', opensAt: '09:00', closesAt: '12:00' },
    { weekday: '1', opensAt: '13:00', closesAt: '18:00' },
  ],
  dates: [
    { date: '2023-10-14', kind: 'open', opensAt: '10:00', closesAt: '12:00', note: '' },
    { date: '2023-10-09', kind: 'closed', opensAt: '', closesAt: '', note: 'Hangul Day' },
  ],
};

let coordinator: Viewer;
let helper: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenProject('other');
  await givenActivity('joint', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', project: 'joint', activity: 'visit' }],
  });
});

const create = (name: string, changed: object = {}, viewer = coordinator) =>
  createPlace(
    viewer,
    createPlaceInput.parse({ ...EMPTY, id: id(name), name: { en: name }, ...changed }),
  );
const update = (name: string, changed: object, viewer = coordinator) =>
  updatePlace(
    viewer,
    updatePlaceInput.parse({ ...EMPTY, id: id(name), version: 1, name: { en: name }, ...changed }),
  );
const EMPTY = { latitude: null, longitude: null, capacity: null, hours: [] };

const actionsOn = async (name: string) => {
  const db = await database();
  const rows = await db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(and(eq(auditEntries.objectType, 'place'), eq(auditEntries.objectId, id(name))))
    .orderBy(auditEntries.at, auditEntries.id);
  return rows.map(({ action }) => action);
};

describe('adding a place', () => {
  test('keeps all that was said, hours in the order of the week', async () => {
    expect(await create('hall', HALL)).toEqual({ ok: true, value: { id: id('hall') } });
    expect(await findPlace(coordinator, id('hall'))).toEqual({
      id: id('hall'),
      parentId: null,
      name: { en: 'Main hall', ru: 'Главный зал' },
      address: null,
      city: { en: 'Seoul' },
      country: 'KR',
      latitude: 37.5665,
      longitude: 126.978,
      capacity: 40,
      hours: [
        { weekday: 1, opensAt: '09:00', closesAt: '12:00' },
        { weekday: 1, opensAt: '13:00', closesAt: '18:00' },
      ],
      dates: [
        { date: '2023-10-09', opensAt: null, closesAt: null, note: 'Hangul Day' },
        { date: '2023-10-14', opensAt: '10:00', closesAt: '12:00', note: null },
      ],
      version: 1,
    });
    expect(await actionsOn('hall')).toEqual(['created']);
  });

  test('a repeated id answers ok and changes nothing', async () => {
    await create('hall', HALL);
    expect(await create('hall', { name: { en: 'Other' } })).toEqual({
      ok: true,
      value: { id: id('hall') },
    });
    expect((await findPlace(coordinator, id('hall')))?.name.en).toBe('Main hall');
    expect(await actionsOn('hall')).toEqual(['created']);
  });

  test('inside of itself is refused, also by a request that comes again', async () => {
    await create('hall', HALL);
    expect(await create('hall', { ...HALL, parentId: id('hall') })).toEqual({
      ok: false,
      code: 'parent_not_found',
    });
  });

  test('inside of a place that is not there is refused', async () => {
    expect(await create('room', { parentId: id('hall') })).toEqual({
      ok: false,
      code: 'parent_not_found',
    });
  });

  test.each([
    [
      'half a pair of coordinates',
      { latitude: 1, longitude: null },
      'longitude',
      'coordinatesBoth',
    ],
    [
      'hours that end before they start',
      { hours: [{ weekday: 1, opensAt: '10:00', closesAt: '09:00' }] },
      'hours.0.closesAt',
      'timeEndBeforeStart',
    ],
    ['no room for anybody', { capacity: 0 }, 'capacity', 'numberInvalid'],
  ])('%s is refused by the form already', (_, changed, field, message) => {
    const parsed = createPlaceInput.safeParse({
      ...EMPTY,
      id: id('x'),
      name: { en: 'x' },
      ...changed,
    });
    expect(parsed.error?.issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([
      [field, message],
    ]);
  });
});

describe('correcting a place', () => {
  test('writes over the version that was read, and no other', async () => {
    await create('hall', HALL);
    expect(await update('hall', { capacity: 60 })).toEqual({ ok: true, value: undefined });
    expect(await findPlace(coordinator, id('hall'))).toMatchObject({
      capacity: 60,
      hours: [],
      version: 2,
    });
    expect(await update('hall', { capacity: 80 })).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'capacity', yours: 80, theirs: 60 }],
    });
    expect(await actionsOn('hall')).toEqual(['created', 'updated']);
  });

  test('never puts it inside itself or one of its rooms', async () => {
    await create('building');
    await create('floor', { parentId: id('building') });
    await create('room', { parentId: id('floor') });
    expect(await update('building', { parentId: id('room') })).toEqual({
      ok: false,
      code: 'place_inside_itself',
    });
    expect(await update('building', { parentId: id('building') })).toEqual({
      ok: false,
      code: 'place_inside_itself',
    });
  });
});

describe('travel times', () => {
  const set = (
    minutes: number | null,
    viewer = coordinator,
    projectId = id('joint'),
    mode: TravelMode = 'bus',
  ) =>
    setTravelTime(viewer, {
      projectId,
      fromPlaceId: id('seoul'),
      toPlaceId: id('sejong'),
      mode,
      minutes,
    });
  const minutes = async () =>
    (await listTravelTimes(coordinator, id('seoul'))).map((time) => time.minutes);

  beforeEach(async () => {
    await create('seoul');
    await create('sejong');
  });

  test('are set, changed and forgotten; saying the same again is nothing new', async () => {
    expect(await set(120)).toEqual({ ok: true, value: undefined });
    await set(120);
    expect(await minutes()).toEqual([120]);
    await set(110);
    expect(await minutes()).toEqual([110]);
    await set(null);
    expect(await minutes()).toEqual([]);
    expect(await actionsOn('seoul')).toEqual([
      'created',
      'travel_time_set',
      'travel_time_set',
      'travel_time_set',
    ]);
  });

  test('of a project that is not the viewer’s do not exist', async () => {
    expect(await set(120, coordinator, id('other'))).toEqual({ ok: false, code: 'not_found' });
    expect(await set(120, coordinator, id('no such project'))).toEqual({
      ok: false,
      code: 'not_found',
    });
  });

  test('of a car stand beside those of the bus', async () => {
    await set(120);
    await set(95, coordinator, id('joint'), 'car');
    await set(130);
    expect(
      (await listTravelTimes(coordinator, id('seoul'))).map(({ mode, minutes: long }) => [
        mode,
        long,
      ]),
    ).toEqual([
      ['bus', 130],
      ['car', 95],
    ]);
  });

  test('on foot are for rooms of one site', async () => {
    expect(await set(120, coordinator, id('joint'), 'walk')).toEqual({
      ok: false,
      code: 'invalid',
      fields: { minutes: 'walkOutsideSite' },
    });
    await create('hall', { parentId: id('seoul') });
    await create('balcony', { parentId: id('hall') });
    const walk = { projectId: id('joint'), fromPlaceId: id('balcony'), mode: 'walk' as const };
    expect(
      await setTravelTime(coordinator, { ...walk, toPlaceId: id('seoul'), minutes: 4 }),
    ).toEqual({ ok: true, value: undefined });
  });

  test('are not for donors to set', async () => {
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'joint' }],
    });
    expect(await set(120, donor)).toEqual({ ok: false, code: 'forbidden' });
  });
});

describe('traffic hours', () => {
  const morning = { startsAt: '07:00', endsAt: '09:00', percent: 130 };
  const evening = { startsAt: '17:00', endsAt: '19:00', percent: 150 };
  const set = (
    factors: (typeof morning)[],
    seen: (typeof morning)[],
    viewer = coordinator,
    projectId = id('joint'),
  ) => setTravelFactors(viewer, { projectId, factors, version: factorsFormValue(seen).version });

  test('are kept as a list, and a save over another list than the one that was seen is refused', async () => {
    expect(await set([evening, morning], [])).toEqual({ ok: true, value: undefined });
    expect(await set([evening, morning], [])).toEqual({ ok: true, value: undefined });
    expect(await set([], [morning])).toEqual({
      ok: false,
      code: 'stale',
      changes: [{ field: 'factors', yours: [], theirs: [morning, evening] }],
      version: factorsFormValue([morning, evening]).version,
    });
    expect(await set([], [morning, evening])).toEqual({ ok: true, value: undefined });
    const db = await database();
    expect(await db.$count(travelFactors)).toBe(0);
  });

  test('that overlap are refused beside the second, and back to back are not', () => {
    const refused = (factors: object[]) =>
      setTravelFactorsInput
        .safeParse({ projectId: id('joint'), version: 1, factors })
        .error?.issues.map(({ path, message }) => [path.join('.'), message]);
    const next = { startsAt: '09:00', endsAt: '10:00', percent: 110 };
    expect(refused([morning, next])).toBeUndefined();
    expect(refused([morning, { ...next, startsAt: '08:59' }])).toEqual([
      ['factors.1.startsAt', 'windowsOverlap'],
    ]);
    expect(refused([{ ...morning, endsAt: '06:00' }])).toEqual([
      ['factors.0.endsAt', 'timeEndBeforeStart'],
    ]);
  });

  test('are set by who plans the project', async () => {
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'joint' }],
    });
    expect(await set([morning], [], donor)).toEqual({ ok: false, code: 'forbidden' });
    expect(await set([morning], [], coordinator, id('other'))).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});

describe('who sees places', () => {
  test('staff of any project, and nobody else', async () => {
    await create('hall', HALL);
    const elsewhere = await givenViewer('elsewhere', {
      grants: [{ role: 'manager', project: 'other' }],
    });
    expect((await findPlace(elsewhere, id('hall')))?.name.en).toBe('Main hall');
    expect(await findPlace(helper, id('hall'))).toBeNull();
    expect(await listPlaces(helper)).toEqual([]);
    expect(await listPlaceChoices(helper)).toEqual([]);
    expect(await create('mine', {}, helper)).toEqual({ ok: false, code: 'forbidden' });
    expect(await update('hall', {}, helper)).toEqual({ ok: false, code: 'not_found' });
  });

  test('an address that is no id is a missing place', async () => {
    expect(await findPlace(coordinator, 'hall')).toBeNull();
  });

  test('a search finds names and cities in every language, rooms by their building, and reads % as it stands', async () => {
    await create('hall', HALL);
    await create('room', { parentId: id('hall') });
    await create('elsewhere');
    const found = async (search: string) =>
      (await listPlaces(coordinator, search)).map(({ name }) => name.en);
    expect(await found('главный')).toEqual(['Main hall', 'room']);
    expect(await found('seoul')).toEqual(['Main hall']);
    expect(await found('%')).toEqual([]);
    expect(await found('ru')).toEqual([]);
    expect(await found('')).toEqual(['elsewhere', 'Main hall', 'room']);
  });
});
