import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { places } from '@/db/schema/places';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { updateActivity } from '@/lib/activities/commands/update-activity';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { updateActivityInput } from '@/lib/activities/schema';
import type { Viewer } from '@/lib/auth/types';
import { findSession } from '../queries/find-session';
import { createSessionInput, updateSessionInput } from '../schema';
import { createSession } from './create-session';
import { removeSession } from './remove-session';
import { updateSession } from './update-session';

testDatabase();

const VISIT = seedId('visit');
const GROUP_A = seedId('visit A');
const ID = seedId('data centre');

let coordinator: Viewer;
let stranger: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenProject('other');
  await givenActivity('joint', 'visit');
  await givenActivity('other', 'elsewhere');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('elsewhere', 'Nino');
  const db = await database();
  await db.insert(places).values({ id: seedId('hall'), name: { en: 'Main hall' } });
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  stranger = await givenViewer('stranger', {
    grants: [{ role: 'coordinator', project: 'other' }],
  });
});

const fields = {
  kind: 'site_visit',
  title: { en: 'Government data centre', ko: '정부 데이터 센터' },
  day: '2023-10-25',
  startsAt: '13:10',
  endsAt: '15:00',
  placeId: seedId('hall'),
  groupIds: [GROUP_A],
  people: [{ personId: seedId('Aigerim'), role: 'speaker' }],
  languages: ['ko'],
} as const;

const create = (changed: object = {}, viewer = coordinator) =>
  createSession(
    viewer,
    createSessionInput.parse({ id: ID, activityId: VISIT, ...fields, ...changed }),
  );
const update = (changed: object = {}, viewer = coordinator) =>
  updateSession(
    viewer,
    updateSessionInput.parse({ sessionId: ID, version: 1, ...fields, ...changed }),
  );

const actionsOn = async (objectId: string) => {
  const db = await database();
  const entries = await db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(and(eq(auditEntries.objectType, 'session'), eq(auditEntries.objectId, objectId)))
    .orderBy(auditEntries.at, auditEntries.id);
  return entries.map(({ action }) => action);
};

describe('creating a session', () => {
  test('reads day and times on the clock of the activity, and keeps who and where', async () => {
    expect(await create()).toEqual({ ok: true, value: { id: ID } });

    expect(await findSession(coordinator, ID)).toEqual({
      id: ID,
      activityId: VISIT,
      kind: 'site_visit',
      title: { en: 'Government data centre', ko: '정부 데이터 센터' },
      description: null,
      start: Date.parse('2023-10-25T04:10:00Z'),
      end: Date.parse('2023-10-25T06:00:00Z'),
      duration: null,
      placeId: seedId('hall'),
      siteVisitId: null,
      vehicleIds: [],
      isTentative: false,
      groupIds: [GROUP_A],
      people: [
        {
          personId: seedId('Aigerim'),
          role: 'speaker',
          languages: [],
          name: 'Aigerim',
          nameNative: null,
          title: null,
          groupId: GROUP_A,
        },
      ],
      languages: ['ko'],
      mustFollowSessionId: null,
      isPublic: true,
      version: 1,
    });
    expect(await actionsOn(ID)).toEqual(['created']);
  });

  test('a repeated id answers ok and changes nothing', async () => {
    await create();
    expect(await create({ title: { en: 'Something else' } })).toEqual({
      ok: true,
      value: { id: ID },
    });
    expect((await findSession(coordinator, ID))?.title.en).toBe('Government data centre');
    expect(await actionsOn(ID)).toEqual(['created']);
  });

  test('an id that another activity uses is not found, and nothing of it changes', async () => {
    await create();
    expect(
      await createSession(
        stranger,
        createSessionInput.parse({
          id: ID,
          activityId: seedId('elsewhere'),
          kind: 'meal',
          title: { en: 'Lunch' },
        }),
      ),
    ).toEqual({ ok: false, code: 'not_found' });
    expect((await findSession(coordinator, ID))?.activityId).toBe(VISIT);
  });

  test('without a time it waits in the tray', async () => {
    await create({ day: '', startsAt: '', endsAt: '' });
    expect(await findSession(coordinator, ID)).toMatchObject({ start: null, end: null });
  });

  test('a conflict does not stop it', async () => {
    await create();
    expect(await create({ id: seedId('clash') })).toEqual({
      ok: true,
      value: { id: seedId('clash') },
    });
  });

  test.each([
    [
      'a group of another activity',
      { groupIds: [seedId('elsewhere A')] },
      'groupIds',
      'groupNotFound',
    ],
    ['a place that is not there', { placeId: seedId('nowhere') }, 'placeId', 'placeNotFound'],
    [
      'a person of projects that the viewer does not know',
      { people: [{ personId: seedId('Nino'), role: 'speaker' }] },
      'people.0.personId',
      'personNotFound',
    ],
    ['itself to follow', { mustFollowId: ID }, 'mustFollowId', 'sessionNotFound'],
  ])('%s is refused beside its field', async (_, changed, field, message) => {
    expect(await create(changed)).toEqual({
      ok: false,
      code: 'invalid',
      fields: { [field]: message },
    });
    expect(await findSession(coordinator, ID)).toBeNull();
  });

  test('a time that the clocks skip is refused', async () => {
    await setZone('Europe/Berlin');
    expect(await create({ day: '2023-03-26', startsAt: '02:30', endsAt: '03:30' })).toEqual({
      ok: false,
      code: 'invalid',
      fields: { startsAt: 'timeSkipped' },
    });
  });

  test('an hour that the clocks repeat is the first one', async () => {
    await setZone('Europe/Berlin');
    await create({ day: '2023-10-29', startsAt: '02:30', endsAt: '03:30' });
    expect(await findSession(coordinator, ID)).toMatchObject({
      start: Date.parse('2023-10-29T00:30:00Z'),
      end: Date.parse('2023-10-29T02:30:00Z'),
    });
  });
});

describe('a form and the clock', () => {
  test('a session may end with its day', async () => {
    await create({ startsAt: '22:00', endsAt: '00:00' });
    expect(await findSession(coordinator, ID)).toMatchObject({
      start: Date.parse('2023-10-25T13:00:00Z'),
      end: Date.parse('2023-10-25T15:00:00Z'),
    });
  });

  test('times that nobody touched stay, also those of the second of two equal hours', async () => {
    await setZone('Europe/Berlin');
    await create({ day: '2023-10-29', startsAt: '02:30', endsAt: '03:30' });
    const second = { startsAt: new Date('2023-10-29T01:30:00Z') };
    const db = await database();
    await db.update(sessions).set(second).where(eq(sessions.id, ID));
    await update({ day: '2023-10-29', startsAt: '02:30', endsAt: '03:30', isPublic: false });
    expect(await findSession(coordinator, ID)).toMatchObject({
      start: second.startsAt.getTime(),
      isPublic: false,
    });
  });

  test('how long it takes in the tray, whether it is agreed and how somebody is announced are kept', async () => {
    await create({ day: '', startsAt: '', endsAt: '', duration: 90, isTentative: true });
    const people = [{ personId: seedId('Aigerim'), role: 'speaker', title: { en: 'Director' } }];
    await update({ day: '', startsAt: '', endsAt: '', duration: 90, isTentative: true, people });
    expect(await findSession(coordinator, ID)).toMatchObject({
      duration: 90,
      isTentative: true,
      people: [{ personId: seedId('Aigerim'), title: { en: 'Director' } }],
    });
  });
});

test('a new zone and the first session at once: the session is in the new zone, or the zone stays', async () => {
  const zones = ['Europe/Berlin', 'Asia/Seoul'];
  const nine: Record<string, string> = { 'Europe/Berlin': '07:00', 'Asia/Seoul': '00:00' };
  for (let round = 0; round < 8; round += 1) {
    const activity = await findActivityById(coordinator, VISIT);
    if (!activity) throw new Error('The activity is gone.');
    const timeZone = zones[round % 2] ?? '';
    const id = seedId(`session ${round}`);
    const times = { day: '2023-10-25', startsAt: '09:00', endsAt: '10:00' };
    await Promise.all([
      create({ id, ...times }),
      updateActivity(coordinator, updateActivityInput.parse({ ...activity, timeZone })),
    ]);
    const session = await findSession(coordinator, id);
    const now = await findActivityById(coordinator, VISIT);
    const start = Date.parse(`2023-10-25T${nine[now?.timeZone ?? '']}:00Z`);
    expect({ round, start: session?.start }).toEqual({ round, start });
    await removeSession(coordinator, { sessionId: id, version: 1 });
  }
});

describe('saving a session', () => {
  test('keeps every answer and counts the version', async () => {
    await create();
    expect(
      await update({ title: { en: 'Data centre' }, groupIds: [], people: [], startsAt: '13:30' }),
    ).toEqual({ ok: true, value: undefined });
    expect(await findSession(coordinator, ID)).toMatchObject({
      title: { en: 'Data centre' },
      groupIds: [],
      people: [],
      start: Date.parse('2023-10-25T04:30:00Z'),
      version: 2,
    });
    expect(await actionsOn(ID)).toEqual(['created', 'updated']);
  });

  test('another time alone is a move', async () => {
    await create();
    await update({ startsAt: '13:30' });
    expect(await actionsOn(ID)).toEqual(['created', 'moved']);
  });

  test('over a newer version is stale: it says what differs and changes nothing', async () => {
    await create();
    await update({ startsAt: '13:30', title: { en: 'Theirs' } });
    expect(await update({ startsAt: '14:00' })).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [
        {
          field: 'title',
          yours: { en: 'Government data centre', ru: '', ko: '정부 데이터 센터' },
          theirs: { en: 'Theirs', ru: '', ko: '' },
        },
        { field: 'startsAt', yours: '14:00', theirs: '13:30' },
      ],
    });
    expect(await findSession(coordinator, ID)).toMatchObject({
      title: { en: 'Theirs' },
      version: 2,
    });
  });
});

describe('removing a session', () => {
  test('takes it out of the draft, keeps its row, and frees what waited for it', async () => {
    await create();
    await create({ id: seedId('after'), mustFollowId: ID });
    expect(await removeSession(coordinator, { sessionId: ID, version: 1 })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await findSession(coordinator, ID)).toBeNull();
    expect(await findSession(coordinator, seedId('after'))).toMatchObject({
      mustFollowSessionId: null,
    });
    const db = await database();
    const rows = await db.select({ id: sessions.id }).from(sessions).where(eq(sessions.id, ID));
    expect(rows).toEqual([{ id: ID }]);
    expect(await actionsOn(ID)).toEqual(['created', 'removed']);
  });

  test('of a version that is not the newest is stale', async () => {
    await create();
    await update({ startsAt: '13:30' });
    expect(await removeSession(coordinator, { sessionId: ID, version: 1 })).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [],
    });
  });
});

describe('who may edit', () => {
  const attempts = (viewer: Viewer, sessionId: string) => [
    update({ sessionId }, viewer),
    removeSession(viewer, { sessionId, version: 1 }),
  ];

  test('a session of another project is as missing as one that was never made', async () => {
    await create();
    const foreign = await Promise.all(attempts(stranger, ID));
    const missing = await Promise.all(attempts(stranger, seedId('never made')));
    expect(foreign).toEqual(missing);
    expect(new Set(missing.map((result) => !result.ok && result.code))).toEqual(
      new Set(['not_found']),
    );
    expect(await create({ id: seedId('new') }, stranger)).toEqual({ ok: false, code: 'not_found' });
  });

  test.each([
    ['a focal point', { role: 'focal_point', project: 'joint', country: 'KZ' }],
    ['a helper', { role: 'check_in_helper', project: 'joint', activity: 'visit' }],
    ['a donor', { role: 'donor_viewer', project: 'joint' }],
  ] as const)('%s knows the activity and has no draft', async (name, grant) => {
    await create();
    const viewer = await givenViewer(name, { grants: [grant] });
    expect(await create({ id: seedId('new') }, viewer)).toEqual({ ok: false, code: 'forbidden' });
    expect(await findSession(viewer, ID)).toBeNull();
    expect(await update({}, viewer)).toEqual({ ok: false, code: 'not_found' });
  });

  test('nobody, once attendance is signed off', async () => {
    await create();
    await setStatus('signed_off');
    expect(await update()).toEqual({ ok: false, code: 'signed_off' });
    expect(await create({ id: seedId('new') })).toEqual({ ok: false, code: 'signed_off' });
  });
});

async function setZone(timeZone: string) {
  const db = await database();
  await db.update(activities).set({ timeZone }).where(eq(activities.id, VISIT));
}

async function setStatus(status: 'signed_off') {
  const db = await database();
  await db.update(activities).set({ status }).where(eq(activities.id, VISIT));
}
