import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { groupNights, groups } from '@/db/schema/activities';
import { acknowledgements, personAvailability } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { people } from '@/db/schema/people';
import {
  holidayChanges,
  placeDates,
  placeHours,
  places,
  travelFactors,
  travelTimes,
} from '@/db/schema/places';
import { hosts, siteVisits, vehicles, visitWindows } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { createSession } from '../commands/create-session';
import { removeSession } from '../commands/remove-session';
import { createSessionInput } from '../schema';
import { loadDraft } from './load-draft';

testDatabase({ keep: true });

const id = (name: string) => seedId(name);
let coordinator: Viewer;

beforeAll(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenActivity('joint', 'later');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('visit', 'Bota');
  await givenParticipant('visit', 'Nino', { group: 'B' });
  await givenParticipant('visit', 'Nominee', { status: 'nominated' });
  await givenParticipant('later', 'Elsewhere');
  const db = await database();
  await db
    .update(people)
    .set({ languages: ['ru'] })
    .where(eq(people.id, id('Bota')));
  await db.insert(places).values([
    { id: id('seoul'), name: { en: 'Centre' }, city: { en: 'Seoul' } },
    { id: id('hall'), parentId: id('seoul'), name: { en: 'Main hall' }, capacity: 40 },
    { id: id('sejong'), name: { en: 'Complex' }, latitude: 36.5, longitude: 127.3 },
    { id: id('unused'), name: { en: 'Unused' } },
  ]);
  await db.insert(placeHours).values({
    id: id('hours'),
    placeId: id('sejong'),
    weekday: 3,
    opensAt: '09:00',
    closesAt: '18:00',
  });
  const road = (from: string, to: string, minutes: number) => ({
    projectId: id('joint'),
    fromPlaceId: id(from),
    toPlaceId: id(to),
    minutes,
  });
  await db.insert(travelTimes).values([road('seoul', 'sejong', 120), road('sejong', 'unused', 30)]);
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  const session = (activity: string, name: string, changed: object) =>
    createSession(
      coordinator,
      createSessionInput.parse({
        id: id(name),
        activityId: id(activity),
        kind: 'talk',
        title: { en: name },
        ...changed,
      }),
    );
  const at = (day: string, startsAt: string, endsAt: string) => ({ day, startsAt, endsAt });
  await session('visit', 'Complex tour', {
    ...at('2023-10-25', '10:00', '12:00'),
    placeId: id('sejong'),
    groupIds: [id('visit A')],
    people: [{ personId: id('Nino'), role: 'escort' }],
  });
  await session('visit', 'Opening', {
    ...at('2023-10-24', '09:00', '10:00'),
    placeId: id('hall'),
  });
  await session('visit', 'Waiting', {});
  await session('visit', 'Removed', at('2023-10-24', '11:00', '12:00'));
  await removeSession(coordinator, { sessionId: id('Removed'), version: 1 });
  await session('later', 'Not here', at('2023-10-24', '09:00', '10:00'));
  await surround();
});

const hours = (date: string, from: string, until: string) => ({
  start: Date.parse(`${date}T${from}:00:00+09:00`),
  end: Date.parse(`${date}T${until}:00:00+09:00`),
});

async function surround() {
  const db = await database();
  const activityId = id('visit');
  await db.insert(places).values({ id: id('hotel'), name: { en: 'Hotel' } });
  await db
    .update(groups)
    .set({ homePlaceId: id('hotel') })
    .where(eq(groups.id, id('visit A')));
  await db
    .insert(groupNights)
    .values({ groupId: id('visit A'), night: '2023-10-24', placeId: id('sejong') });
  await db.insert(vehicles).values({
    id: id('bus'),
    activityId,
    groupId: id('visit A'),
    name: 'Bus 1',
    plate: '12가 3456',
    seats: 40,
  });
  await db.insert(travelFactors).values({
    projectId: id('joint'),
    startsAt: '07:00',
    endsAt: '09:30',
    percent: 150,
  });
  const { start, end } = hours('2023-10-24', '09', '12');
  await db.insert(personAvailability).values({
    id: id('morning'),
    activityId,
    personId: id('Bota'),
    startsAt: new Date(start),
    endsAt: new Date(end),
  });
  await db.insert(organizations).values({ id: id('centre'), name: { en: 'Data centre' } });
  await db.insert(hosts).values({
    id: id('host'),
    organizationId: id('centre'),
    placeId: id('sejong'),
    capacity: 25,
    leadTime: 5,
    nameListDays: 2,
  });
  await db.insert(siteVisits).values({
    id: id('request'),
    activityId,
    hostId: id('host'),
    groupId: id('visit A'),
    status: 'asked',
    topic: { en: 'Operations' },
    duration: 90,
    agreedStart: new Date('2023-10-25T00:00:00Z'),
    agreedEnd: new Date('2023-10-25T01:30:00Z'),
    // On the next day in Seoul.
    answerBy: new Date('2023-10-19T15:30:00Z'),
  });
  await db.insert(visitWindows).values({
    siteVisitId: id('request'),
    date: '2023-10-25',
    opensAt: '09:00',
    closesAt: '12:00',
  });
  await db.insert(acknowledgements).values({
    activityId,
    conflictKey: 'gap one',
    factsKey: 'facts',
    note: 'A walk in the park',
    userId: coordinator.userId,
    at: new Date('2023-10-20T03:00:00Z'),
  });
}

async function draft(viewer = coordinator) {
  const activity = await findActivityById(coordinator, id('visit'));
  return activity && loadDraft(viewer, activity);
}

describe('the draft', () => {
  test('has the sessions of the activity by time, the tray last, and none that was removed', async () => {
    expect((await draft())?.sessions.map(({ title }) => title.en)).toEqual([
      'Opening',
      'Complex tour',
      'Waiting',
    ]);
  });

  test('counts confirmed people, in all and by group, with what they understand', async () => {
    const found = await draft();
    expect(found?.headCount).toBe(3);
    expect(
      found?.groups.map(({ name, headCount, listeners = [] }) => [
        name,
        headCount,
        listeners.map(({ languages, count }) => `${languages.join('+')} ${count}`).sort(),
      ]),
    ).toEqual([
      ['A', 2, [' 1', 'ru 1']],
      ['B', 1, [' 1']],
    ]);
  });

  test('knows the places in use, the buildings around them, their hours and the roads between them', async () => {
    const found = await draft();
    const byName = (a: { name: { en: string } }, b: { name: { en: string } }) =>
      a.name.en < b.name.en ? -1 : 1;
    expect(found?.places.toSorted(byName).map(({ name, openings }) => [name.en, openings])).toEqual(
      [
        ['Centre', null],
        ['Complex', [{ date: '2023-10-25', start: '09:00', end: '18:00' }]],
        ['Hotel', null],
        ['Main hall', null],
      ],
    );
    expect(found?.travelTimes).toEqual([
      { fromPlaceId: id('seoul'), toPlaceId: id('sejong'), minutes: 120, mode: 'bus' },
    ]);
  });

  test('says in which group somebody on a session moves, and when they are there', async () => {
    expect((await draft())?.people).toEqual([
      { id: id('Bota'), groupId: null, availability: [hours('2023-10-24', '09', '12')] },
      { id: id('Nino'), groupId: id('visit B'), availability: null },
    ]);
  });

  test('knows where groups sleep, what drives them and how slow the roads are', async () => {
    const found = await draft();
    expect(
      found?.groups.map(({ name, homePlaceId, nights }) => [name, homePlaceId, nights]),
    ).toEqual([
      ['A', id('hotel'), [{ night: '2023-10-24', placeId: id('sejong') }]],
      ['B', null, []],
    ]);
    expect(found?.places.map((place) => place.id)).toContain(id('hotel'));
    expect(found?.vehicles).toEqual([
      {
        id: id('bus'),
        kind: 'bus',
        seats: 40,
        driver: null,
        groupId: id('visit A'),
        name: 'Bus 1',
        plate: '12가 3456',
      },
    ]);
    expect(found?.activity.travelFactors).toEqual([{ start: '07:00', end: '09:30', percent: 150 }]);
  });

  test('knows what hosts said and what is owed to them', async () => {
    expect((await draft())?.visits).toEqual([
      {
        id: id('request'),
        status: 'asked',
        groupIds: [id('visit A')],
        topic: { en: 'Operations' },
        hostName: { en: 'Data centre' },
        placeId: id('sejong'),
        capacity: 25,
        duration: 90,
        wishedDates: [],
        windows: [{ date: '2023-10-25', start: '09:00', end: '12:00' }],
        agreed: {
          start: Date.parse('2023-10-25T00:00:00Z'),
          end: Date.parse('2023-10-25T01:30:00Z'),
        },
        wantsNames: true,
        // Its place opens on Wednesdays only, and the first day on which it can be is one.
        due: [
          { what: 'answer', on: '2023-10-20' },
          { what: 'name_list', on: '2023-10-11' },
        ],
      },
    ]);
  });

  test('keeps the holidays of a country and the dates of a place, of visits and of what is owed', async () => {
    const db = await database();
    await db
      .update(places)
      .set({ country: 'KR' })
      .where(eq(places.id, id('sejong')));
    const decreed = { country: 'KR', name: { en: 'Day off' }, isHoliday: true } as const;
    await db.insert(holidayChanges).values([
      { ...decreed, date: '2023-10-25' },
      { ...decreed, date: '2023-10-18' },
    ]);
    const openings = async () =>
      (await draft())?.places.find((place) => place.id === id('sejong'))?.openings;
    expect(await openings()).toEqual([]);
    // What the host said of a date holds on a holiday, too.
    expect((await draft())?.visits?.[0]?.windows).toEqual([
      { date: '2023-10-25', start: '09:00', end: '12:00' },
    ]);
    const names = async () =>
      (await draft())?.visits?.[0]?.due?.find(({ what }) => what === 'name_list')?.on;
    expect(await names()).toBe('2023-10-04');

    const opened = { placeId: id('sejong'), opensAt: '13:00', closesAt: '15:00' };
    await db.insert(placeDates).values([
      { id: id('opened'), date: '2023-10-25', ...opened },
      { id: id('shut'), placeId: id('sejong'), date: '2023-10-11' },
    ]);
    expect(await openings()).toEqual([{ date: '2023-10-25', start: '13:00', end: '15:00' }]);
    expect(await names()).toBe('2023-09-27');
    await db.delete(holidayChanges);
    await db.delete(placeDates);
  });

  test('a host of whom nobody said hours receives on no holiday', async () => {
    const db = await database();
    await db.delete(visitWindows);
    await db.delete(placeHours);
    const name = { en: 'Day off' };
    await db
      .insert(holidayChanges)
      .values({ country: 'KR', date: '2023-10-25', name, isHoliday: true });
    const windows = (await draft())?.visits?.[0]?.windows?.map(({ date }) => date);
    expect(windows).toEqual(['2023-10-24', '2023-10-26']);
    expect((await draft())?.places.find((place) => place.id === id('sejong'))?.openings).toBeNull();
    await db.delete(holidayChanges);
  });

  test('says who lives with which warning', async () => {
    expect((await draft())?.acknowledged).toEqual([
      {
        conflictKey: 'gap one',
        factsKey: 'facts',
        note: 'A walk in the park',
        by: 'coordinator',
        at: Date.parse('2023-10-20T03:00:00Z'),
      },
    ]);
  });

  test('takes three statements', async () => {
    const activity = await findActivityById(coordinator, id('visit'));
    const counter = { statements: 0 };
    await countStatements(counter, async () => activity && loadDraft(coordinator, activity));
    expect(counter.statements).toBe(3);
  });

  test.each([
    ['a focal point', { role: 'focal_point', project: 'joint', country: 'KZ' }],
    ['a helper', { role: 'check_in_helper', project: 'joint', activity: 'visit' }],
    ['a donor', { role: 'donor_viewer', project: 'joint' }],
  ] as const)('does not exist for %s', async (name, grant) => {
    expect(await draft(await givenViewer(name, { grants: [grant] }))).toBeNull();
  });
});
