import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { sessionGroups, sessions } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { releasedSessions } from '@/db/schema/releases';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { countDelegations } from '../queries/count-delegations';
import { findActivityById } from '../queries/find-activity';
import { listDelegations } from '../queries/list-delegations';
import { setDelegationsInput } from '../schema';
import { createGroup } from './create-group';
import { removeGroup } from './remove-group';
import { renameGroup } from './rename-group';
import { setDelegations } from './set-delegations';

testDatabase();

let coordinator: Viewer;
let focal: Viewer;

beforeEach(async () => {
  await givenProject('korea', ['KZ', 'GE', 'AM']);
  await givenProject('japan');
  await givenActivity('korea', 'visit');
  await givenActivity('japan', 'foreign');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
  });
});

async function trail() {
  const db = await database();
  const entries = await db.select().from(auditEntries);
  return entries.map(({ objectType, action }) => `${objectType} ${action}`).toSorted();
}

const names = async () =>
  (await findActivityById(coordinator, seedId('visit')))?.groups.map(({ name }) => name);

describe('groups', () => {
  const group = { id: seedId('C'), activityId: seedId('visit'), name: 'C' };

  test('are added after the others, once for each id', async () => {
    expect(await createGroup(coordinator, group)).toEqual({ ok: true, value: { id: group.id } });
    expect(await createGroup(coordinator, { ...group, name: 'D' })).toMatchObject({ ok: true });
    expect(await names()).toEqual(['A', 'B', 'C']);
    expect(await trail()).toEqual(['group created']);
  });

  test('have names of their own, whatever the case', async () => {
    const taken = { ok: false, code: 'name_taken', fields: { name: 'name_taken' } };
    expect(await createGroup(coordinator, { ...group, name: 'b' })).toEqual(taken);
    const rename = { groupId: seedId('visit A'), name: 'b', version: 1 };
    expect(await renameGroup(coordinator, rename)).toEqual(taken);
    expect(await renameGroup(coordinator, { ...rename, name: 'North' })).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await names()).toEqual(['North', 'B']);
  });

  test('renamed on an older version are refused with the name of now', async () => {
    const rename = { groupId: seedId('visit A'), name: 'North', version: 1 };
    await renameGroup(coordinator, rename);
    expect(await renameGroup(coordinator, { ...rename, name: 'South' })).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'name', yours: 'South', theirs: 'North' }],
    });
  });

  test('that nobody uses can be removed', async () => {
    expect(await removeGroup(coordinator, { groupId: seedId('visit B') })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await names()).toEqual(['A']);
    expect(await trail()).toEqual(['group removed']);
  });

  const inUse = { ok: false, code: 'in_use' };

  test('that have people stay', async () => {
    await givenParticipant('visit', 'Aru', { group: 'A' });
    expect(await removeGroup(coordinator, { groupId: seedId('visit A') })).toEqual(inUse);
  });

  test('that a session of the draft or of the release addresses stay', async () => {
    const hour = { startsAt: '2023-10-24T00:00:00Z', endsAt: '2023-10-24T01:00:00Z' };
    const sessionId = await givenReleasedSession('visit', 'Talk', { ...hour, group: 'B' });
    expect(await removeGroup(coordinator, { groupId: seedId('visit B') })).toEqual(inUse);

    const db = await database();
    await db.delete(releasedSessions);
    const link = { activityId: seedId('visit'), sessionId, groupId: seedId('visit B') };
    await db.insert(sessionGroups).values(link);
    expect(await removeGroup(coordinator, { groupId: seedId('visit B') })).toEqual(inUse);

    await db.update(sessions).set({ removedAt: new Date() });
    expect(await removeGroup(coordinator, { groupId: seedId('visit B') })).toMatchObject({
      ok: true,
    });
  });

  test('are not for a focal point to change; those of others are missing', async () => {
    const groupId = seedId('visit A');
    const forbidden = { ok: false, code: 'forbidden' };
    expect(await createGroup(focal, group)).toEqual(forbidden);
    expect(await renameGroup(focal, { groupId, name: 'X', version: 1 })).toEqual(forbidden);
    expect(await removeGroup(focal, { groupId })).toEqual(forbidden);

    const missing = { ok: false, code: 'not_found' };
    const foreign = seedId('foreign A');
    expect(await createGroup(coordinator, { ...group, activityId: seedId('foreign') })).toEqual(
      missing,
    );
    expect(await createGroup(coordinator, { ...group, id: foreign })).toEqual(missing);
    expect(await renameGroup(coordinator, { groupId: foreign, name: 'X', version: 1 })).toEqual(
      missing,
    );
    expect(await removeGroup(coordinator, { groupId: foreign })).toEqual(missing);
    expect(await trail()).toEqual([]);
  });
});

describe('delegations', () => {
  const line = (country: string, quota: number | null, nominationDeadline = '') => ({
    id: seedId(`new ${country}`),
    country,
    quota,
    nominationDeadline,
  });
  const set = (lines: object[], version?: number, viewer = coordinator, activity = 'visit') =>
    setDelegations(
      viewer,
      setDelegationsInput.parse({ activityId: seedId(activity), version, delegations: lines }),
    );
  const current = () => listDelegations(coordinator, seedId('visit'));

  test('are added, changed and taken away as one list', async () => {
    expect(await set([line('KZ', 7, '2023-09-30T18:00'), line('AM', 2), line('GE', null)])).toEqual(
      { ok: true, value: undefined },
    );
    expect((await current()).list).toEqual([
      {
        id: seedId('visit KZ'),
        country: 'KZ',
        quota: 7,
        nominationDeadline: new Date('2023-09-30T09:00:00Z'),
      },
      { id: seedId('new AM'), country: 'AM', quota: 2, nominationDeadline: null },
    ]);
    expect(await trail()).toEqual([
      'delegation created',
      'delegation removed',
      'delegation updated',
    ]);
  });

  test('set to what they are leave no trace', async () => {
    const { version } = await current();
    expect(await set([line('KZ', 5), line('GE', 5)], version)).toMatchObject({ ok: true });
    expect((await current()).version).toBe(version);
    expect(await trail()).toEqual([]);
  });

  test('edited on an older list are refused line by line', async () => {
    const { version } = await current();
    await set([line('KZ', 6, '2023-09-30T18:00'), line('GE', 5)], version);
    expect(await set([line('KZ', 7), line('GE', 5)], version)).toEqual({
      ok: false,
      code: 'stale',
      version: (await current()).version,
      changes: [
        { field: 'delegations.0.quota', yours: 7, theirs: 6 },
        {
          field: 'delegations.0.nominationDeadline',
          yours: '',
          theirs: '2023-09-30T18:00',
        },
      ],
    });
  });

  test('stay when people were named, and come from countries of the project only', async () => {
    await givenParticipant('visit', 'Nino', { country: 'GE', status: 'nominated' });
    expect(await set([line('KZ', 5)])).toEqual({ ok: false, code: 'in_use' });
    expect(await set([line('KZ', 5), line('GE', 5), line('UZ', 5)])).toEqual({
      ok: false,
      code: 'country_not_in_project',
    });
    expect((await current()).list.map(({ country }) => country)).toEqual(['KZ', 'GE']);
  });

  test('are not for a focal point to set; those of others are missing', async () => {
    expect(await set([], undefined, focal)).toEqual({ ok: false, code: 'forbidden' });
    expect(await set([], undefined, coordinator, 'foreign')).toEqual({
      ok: false,
      code: 'not_found',
    });
    expect(await listDelegations(coordinator, seedId('foreign'))).toMatchObject({ list: [] });
  });

  test('are counted by what became of their people; a focal point counts the own ones', async () => {
    const db = await database();
    await db
      .update(delegations)
      .set({ nominationDeadline: new Date('2023-09-30T09:00:00Z') })
      .where(eq(delegations.id, seedId('visit KZ')));
    await givenParticipant('visit', 'Aru', { country: 'KZ' });
    await givenParticipant('visit', 'Bolat', { country: 'KZ', status: 'accepted' });
    await givenParticipant('visit', 'Gulzar', { country: 'KZ', status: 'withdrawn' });
    await givenParticipant('visit', 'Nino', { country: 'GE', status: 'reserve' });
    const activity = { id: seedId('visit'), projectId: seedId('korea') };
    const kz = {
      id: seedId('visit KZ'),
      country: 'KZ',
      quota: 5,
      nominationDeadline: '2023-09-30T09:00:00Z',
      confirmed: 1,
      waiting: 1,
      reserve: 0,
      out: 1,
    };
    expect(await countDelegations(focal, activity)).toEqual([kz]);
    expect(await countDelegations(coordinator, activity)).toEqual([
      kz,
      expect.objectContaining({ country: 'GE', reserve: 1, confirmed: 0 }),
    ]);
  });
});
