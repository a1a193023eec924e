import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { releases } from '@/db/schema/releases';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenReleasedSession, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import type { ReleaseSnapshot } from '@/lib/releases/types';
import { findActivityById } from '../queries/find-activity';
import { createActivityInput, updateActivityInput } from '../schema';
import { changeActivityStatus } from './change-activity-status';
import { createActivity } from './create-activity';
import { updateActivity } from './update-activity';

testDatabase();

let coordinator: Viewer;
let donor: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenProject('japan');
  await givenActivity('korea', 'visit');
  await givenActivity('japan', 'foreign');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  donor = await givenViewer('donor', { grants: [{ role: 'donor_viewer', project: 'korea' }] });
});

const fields = {
  kind: 'workshop',
  title: { en: 'Workshop 7', ko: '워크숍 7' },
  startsOn: '2023-11-14',
  endsOn: '2023-11-15',
  timeZone: 'Asia/Almaty',
};
const newActivity = (given: object = {}) =>
  createActivityInput.parse({
    ...fields,
    id: seedId('new'),
    projectId: seedId('korea'),
    slug: 'workshop-7',
    ...given,
  });
const changed = (given: object = {}) =>
  updateActivityInput.parse({ ...fields, id: seedId('visit'), version: 1, ...given });

async function trail() {
  const db = await database();
  const entries = await db.select().from(auditEntries).orderBy(auditEntries.at, auditEntries.id);
  return entries.map(({ objectType, action, objectId, actorId, projectId, changes }) => ({
    what: `${objectType} ${action}`,
    objectId,
    actorId,
    projectId,
    fields: Object.keys(changes).toSorted(),
  }));
}

describe('creating an activity', () => {
  test('makes it in planning, with an entry of who did it', async () => {
    expect(await createActivity(coordinator, newActivity())).toEqual({
      ok: true,
      value: { projectSlug: 'korea', slug: 'workshop-7' },
    });
    expect(await findActivityById(coordinator, seedId('new'))).toMatchObject({
      title: { en: 'Workshop 7', ko: '워크숍 7' },
      status: 'planning',
      version: 1,
      groups: [],
    });
    expect(await trail()).toMatchObject([
      {
        what: 'activity created',
        objectId: seedId('new'),
        actorId: coordinator.userId,
        projectId: seedId('korea'),
      },
    ]);
  });

  test('twice with one id is once, and answers the same', async () => {
    const first = await createActivity(coordinator, newActivity());
    const again = await createActivity(coordinator, newActivity({ title: { en: 'Other' } }));
    expect(again).toEqual(first);
    expect((await findActivityById(coordinator, seedId('new')))?.title.en).toBe('Workshop 7');
    expect(await trail()).toHaveLength(1);
  });

  test('at an address that is taken is refused at its field, in this project only', async () => {
    const taken = { ok: false, code: 'slug_taken', fields: { slug: 'slug_taken' } };
    expect(await createActivity(coordinator, newActivity({ slug: 'visit' }))).toEqual(taken);
    expect(await createActivity(coordinator, newActivity({ slug: 'foreign' }))).toMatchObject({
      ok: true,
    });
  });

  test('is refused to who only looks on; a foreign project, or a foreign id, is a missing one', async () => {
    expect(await createActivity(donor, newActivity())).toEqual({ ok: false, code: 'forbidden' });
    const missing = { ok: false, code: 'not_found' };
    expect(await createActivity(coordinator, newActivity({ projectId: seedId('japan') }))).toEqual(
      missing,
    );
    expect(
      await createActivity(coordinator, newActivity({ projectId: seedId('nowhere') })),
    ).toEqual(missing);
    expect(await createActivity(coordinator, newActivity({ id: seedId('foreign') }))).toEqual(
      missing,
    );
    expect(await trail()).toEqual([]);
  });
});

describe('editing an activity', () => {
  test('saves what differs and says so in the trail', async () => {
    const saved = await updateActivity(coordinator, changed());
    expect(saved).toEqual({ ok: true, value: { version: 2 } });
    expect((await trail())[0]).toMatchObject({
      what: 'activity updated',
      fields: ['endsOn', 'kind', 'startsOn', 'timeZone', 'title'],
    });
  });

  test('without a change leaves no trace', async () => {
    await updateActivity(coordinator, changed());
    expect(await updateActivity(coordinator, changed({ version: 2 }))).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await trail()).toHaveLength(1);
  });

  test('over a newer version is refused with what differs, in the shape of the form', async () => {
    await updateActivity(coordinator, changed());
    const late = changed({ title: { en: 'Workshop seven' }, city: 'Astana' });
    expect(await updateActivity(coordinator, late)).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [
        { field: 'title.en', yours: 'Workshop seven', theirs: 'Workshop 7' },
        { field: 'title.ko', yours: '', theirs: '워크숍 7' },
        { field: 'city', yours: 'Astana', theirs: '' },
      ],
    });
    expect((await findActivityById(coordinator, seedId('visit')))?.title.en).toBe('Workshop 7');
  });

  test('keeps the time zone once sessions stand in it', async () => {
    await givenReleasedSession('visit', 'Opening', {
      startsAt: '2023-10-24T00:00:00Z',
      endsAt: '2023-10-24T01:00:00Z',
    });
    expect(await updateActivity(coordinator, changed())).toEqual({
      ok: false,
      code: 'time_zone_in_use',
      fields: { timeZone: 'time_zone_in_use' },
    });
    expect(await updateActivity(coordinator, changed({ timeZone: 'Asia/Seoul' }))).toMatchObject({
      ok: true,
    });
  });

  test('keeps the threshold with which attendance was signed off', async () => {
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' });
    expect(await updateActivity(coordinator, changed({ attendanceThreshold: 50 }))).toEqual({
      ok: false,
      code: 'signed_off',
      fields: { attendanceThreshold: 'signed_off' },
    });
    expect(await updateActivity(coordinator, changed())).toMatchObject({ ok: true });
  });

  test('is refused to who only looks on; a foreign activity is a missing one', async () => {
    expect(await updateActivity(donor, changed())).toEqual({ ok: false, code: 'forbidden' });
    for (const id of [seedId('foreign'), seedId('nowhere')]) {
      expect(await updateActivity(coordinator, changed({ id }))).toEqual({
        ok: false,
        code: 'not_found',
      });
    }
  });
});

describe('the status of an activity', () => {
  const set = (status: 'planning' | 'published' | 'running' | 'completed', version = 1) =>
    changeActivityStatus(coordinator, { activityId: seedId('visit'), status, version });

  async function publish() {
    const db = await database();
    await db.insert(releases).values({
      id: seedId('release'),
      activityId: seedId('visit'),
      number: 1,
      snapshot: {} as ReleaseSnapshot,
      changes: [],
      publishedBy: coordinator.userId,
      publishedAt: new Date('2023-10-01T00:00:00Z'),
    });
  }

  test('needs a release before anybody may rely on it', async () => {
    expect(await set('published')).toEqual({ ok: false, code: 'no_release' });
    await publish();
    expect(await set('published')).toEqual({ ok: true, value: { version: 2 } });
    expect((await trail()).map(({ what }) => what)).toEqual(['activity status_changed']);
  });

  test('takes no short cuts', async () => {
    await publish();
    expect(await set('completed')).toEqual({ ok: false, code: 'status_order' });
    expect(await set('planning')).toEqual({ ok: true, value: { version: 1 } });
  });

  test('set on an older version is refused', async () => {
    await publish();
    await set('published');
    expect(await set('running')).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'status', yours: 'running', theirs: 'published' }],
    });
  });

  test('is not for donor viewers to change', async () => {
    const input = { activityId: seedId('visit'), status: 'published' as const, version: 1 };
    expect(await changeActivityStatus(donor, input)).toEqual({ ok: false, code: 'forbidden' });
  });
});

test('two saves on the same version: one of them is stale, nothing is lost', async () => {
  const results = await Promise.all([
    updateActivity(coordinator, changed({ city: 'Astana' })),
    updateActivity(coordinator, changed({ city: 'Almaty' })),
  ]);
  expect(results.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { version: 2 } }]);
  expect(results.filter(({ ok }) => !ok)).toMatchObject([{ code: 'stale', version: 2 }]);
});
