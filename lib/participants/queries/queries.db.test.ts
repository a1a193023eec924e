import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { type ParticipantView, readView } from '../rules/table';
import { findParticipant } from './find-participant';
import { listDelegations } from './list-delegations';
import { listParticipants } from './list-participants';

testDatabase({ keep: true });

const visit = { id: seedId('visit'), projectId: seedId('korea') };
const everybody = readView({});
const viewers: Record<string, Viewer> = {};
const viewer = (name: string): Viewer => {
  const found = viewers[name];
  if (!found) throw new Error(`No viewer ${name}`);
  return found;
};

beforeAll(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenProject('georgia');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('visit', 'Daniyar', { group: 'B', status: 'nominated' });
  await givenParticipant('visit', 'Nino', { country: 'GE', status: 'reserve' });
  const db = await database();
  await db.update(people).set({ organizationName: '100%_Agency' });
  await db.update(delegations).set({ nominationDeadline: new Date('2023-10-13T09:00:00Z') });

  const korea = { project: 'korea' };
  viewers.coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', ...korea }],
  });
  viewers.focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', ...korea, country: 'KZ' }],
  });
  viewers.helper = await givenViewer('helper', {
    grants: [{ role: 'check_in_helper', ...korea, activity: 'visit' }],
  });
  viewers['focal point who helps'] = await givenViewer('both', {
    grants: [
      { role: 'focal_point', ...korea, country: 'KZ' },
      { role: 'check_in_helper', ...korea, activity: 'visit' },
    ],
  });
  viewers.donor = await givenViewer('donor', { grants: [{ role: 'donor_viewer', ...korea }] });
  viewers.delegate = await givenViewer('delegate', { person: 'Aigerim' });
  viewers.stranger = await givenViewer('stranger', {
    grants: [{ role: 'coordinator', project: 'georgia' }],
  });
});

const names = async (who: string, asked: Partial<ParticipantView> = {}) =>
  (await listParticipants(viewer(who), visit, { ...everybody, ...asked })).rows.map(
    ({ givenNames }) => givenNames,
  );

describe('the participants of an activity', () => {
  test.each([
    ['coordinator', ['Aigerim', 'Daniyar', 'Nino']],
    ['focal', ['Aigerim', 'Daniyar']],
    ['helper', ['Aigerim', 'Daniyar']],
    ['focal point who helps', ['Aigerim', 'Daniyar']],
    ['donor', []],
    ['delegate', []],
    ['stranger', []],
  ])('as %s sees them: %j', async (who, seen) => {
    expect(await names(who)).toEqual(seen);
  });

  test('carry nothing but names, role and group for a helper, whatever they filter by', async () => {
    const { rows } = await listParticipants(viewer('helper'), visit, {
      ...everybody,
      q: 'agency',
    });
    expect(rows).toEqual([]);
    const all = await listParticipants(viewer('helper'), visit, everybody);
    expect(all.rows[0]).toEqual({
      id: seedId('visit Aigerim'),
      givenNames: 'Aigerim',
      familyName: '',
      nativeName: null,
      country: 'KZ',
      role: 'delegate',
      group: { id: seedId('visit A'), name: 'A', position: 0 },
      details: null,
    });
  });

  test.each([
    ['a part of a name in any case', { q: 'DANI' }, ['Daniyar']],
    ['several words in any order', { q: 'agency nino' }, ['Nino']],
    ['signs that SQL would read as patterns', { q: '100%_' }, ['Aigerim', 'Daniyar', 'Nino']],
    ['a pattern that matches nobody', { q: '1__%' }, []],
    ['country', { filters: { country: 'GE' } }, ['Nino']],
    ['nobody’s delegation', { filters: { country: 'none' } }, []],
    ['group', { filters: { group: 'b' } }, ['Daniyar']],
    ['status', { filters: { status: 'reserve' } }, ['Nino']],
    ['group, backwards', { sort: 'group', dir: 'desc' }, ['Daniyar', 'Aigerim', 'Nino']],
    ['a page behind the last', { page: 2 }, []],
  ] as const)('are found by %s', async (_case, asked, found) => {
    expect(await names('coordinator', asked)).toEqual(found);
  });

  test('are counted with and without the filters', async () => {
    const page = await listParticipants(viewer('coordinator'), visit, {
      ...everybody,
      filters: { status: 'confirmed' },
    });
    expect({ matching: page.matching, total: page.total }).toEqual({ matching: 1, total: 3 });
  });

  test('take two statements, and their delegations one', async () => {
    const counter = { statements: 0 };
    await countStatements(counter, async () => {
      await listParticipants(viewer('coordinator'), visit, everybody);
      await listDelegations(viewer('coordinator'), visit.id);
    });
    expect(counter.statements).toBe(3);
  });
});

describe('delegations', () => {
  test('tell places, people by status, deadline and who nominates', async () => {
    expect(await listDelegations(viewer('coordinator'), visit.id)).toEqual([
      {
        id: seedId('visit KZ'),
        country: 'KZ',
        quota: 5,
        nominationDeadline: '2023-10-13T09:00:00Z',
        counts: { confirmed: 1, nominated: 1 },
        focalPoints: ['both', 'focal'],
      },
      {
        id: seedId('visit GE'),
        country: 'GE',
        quota: 5,
        nominationDeadline: '2023-10-13T09:00:00Z',
        counts: { reserve: 1 },
        focalPoints: [],
      },
    ]);
  });

  test('of other countries do not exist for a focal point, nor any for a helper or a stranger', async () => {
    const own = await listDelegations(viewer('focal'), visit.id);
    expect(own.map(({ country }) => country)).toEqual(['KZ']);
    expect(await listDelegations(viewer('stranger'), visit.id)).toEqual([]);
    expect(await listDelegations(viewer('helper'), visit.id)).toEqual([]);
  });
});

describe('one participant', () => {
  const find = (who: string, name: string) =>
    findParticipant(viewer(who), visit, seedId(`visit ${name}`));

  test('is found by staff and the own focal point', async () => {
    expect(await find('coordinator', 'Nino')).toMatchObject({ status: 'reserve', country: 'GE' });
    expect(await find('focal', 'Aigerim')).toMatchObject({ personId: seedId('Aigerim') });
  });

  test.each([
    ['focal', 'Nino'],
    ['focal point who helps', 'Nino'],
    ['helper', 'Aigerim'],
    ['donor', 'Aigerim'],
    ['stranger', 'Aigerim'],
    ['coordinator', 'nobody'],
  ])('does not exist for %s: %s', async (who, name) => {
    expect(await find(who, name)).toBeNull();
  });

  test('with a malformed id is not there', async () => {
    expect(await findParticipant(viewer('coordinator'), visit, 'x')).toBeNull();
  });
});
