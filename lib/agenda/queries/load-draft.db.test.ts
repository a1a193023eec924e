import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import { placeHours, places, travelTimes } from '@/db/schema/places';
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
});

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
        ['Main hall', null],
      ],
    );
    expect(found?.travelTimes).toEqual([
      { fromPlaceId: id('seoul'), toPlaceId: id('sejong'), minutes: 120 },
    ]);
  });

  test('says in which group somebody on a session moves', async () => {
    expect((await draft())?.people).toEqual([{ id: id('Nino'), groupId: id('visit B') }]);
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
