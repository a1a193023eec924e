import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { createOrganization } from '@/lib/organizations/commands/create-organization';
import { findProject } from '../queries/find-project';
import { listProjects } from '../queries/list-projects';
import { createProjectInput } from '../schema';
import { createProject } from './create-project';
import { setProjectCountries } from './set-project-countries';
import { setProjectPartners } from './set-project-partners';

testDatabase();

let admin: Viewer;
let manager: Viewer;
let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('korea', ['KZ', 'GE']);
  await givenProject('japan');
  admin = await givenViewer('admin', { isAdmin: true });
  manager = await givenViewer('manager', { grants: [{ role: 'manager', project: 'korea' }] });
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
});

async function trail() {
  const db = await database();
  const entries = await db.select().from(auditEntries);
  return entries.map(({ objectType, action, changes }): [string, object] => [
    `${objectType} ${action}`,
    changes,
  ]);
}

const deeds = async () => (await trail()).map(([what]) => what).toSorted();

const forbidden = { ok: false, code: 'forbidden' };
const missing = { ok: false, code: 'not_found' };

describe('a project', () => {
  const typed = (given: object = {}) =>
    createProjectInput.parse({
      id: seedId('new'),
      slug: 'newcomer',
      title: { en: 'New project' },
      startsOn: '2026-01-01',
      endsOn: '2028-12-31',
      ...given,
    });

  test('is made by an administrator, once for each id', async () => {
    const made = { ok: true, value: { id: seedId('new'), slug: 'newcomer' } };
    expect(await createProject(admin, typed())).toEqual(made);
    expect(await createProject(admin, typed({ slug: 'again' }))).toEqual(made);
    expect(await findProject(admin, 'newcomer')).toMatchObject({
      title: { en: 'New project' },
      isIllustrative: false,
      countries: [],
      partners: [],
    });
    expect(await deeds()).toEqual(['project created']);
  });

  test('needs an address of its own', async () => {
    expect(await createProject(admin, typed({ slug: 'korea' }))).toEqual({
      ok: false,
      code: 'slug_taken',
      fields: { slug: 'slug_taken' },
    });
  });

  test('is not for a manager to make', async () => {
    expect(await createProject(manager, typed())).toEqual(forbidden);
  });

  test('is listed for those who have a role in it', async () => {
    await givenActivity('korea', 'visit');
    const found = await listProjects(coordinator);
    expect(found).toMatchObject([
      { slug: 'korea', activities: 1, countries: 2, lastSignedAt: null },
    ]);
    expect((await listProjects(admin)).map(({ slug }) => slug).toSorted()).toEqual([
      'japan',
      'korea',
    ]);
    expect(await findProject(coordinator, 'japan')).toBeNull();
  });
});

describe('countries', () => {
  const set = (viewer: Viewer, countries: { country: 'KZ' | 'GE' | 'AM'; target: number }[]) =>
    setProjectCountries(viewer, { projectId: seedId('korea'), countries });

  test('are set as one list, and the trail says from what to what', async () => {
    const done = await set(manager, [
      { country: 'AM', target: 10 },
      { country: 'KZ', target: 50 },
    ]);
    expect(done).toEqual({ ok: true, value: undefined });
    expect((await findProject(manager, 'korea'))?.countries).toEqual([
      { country: 'KZ', target: 50 },
      { country: 'AM', target: 10 },
    ]);
    expect(await trail()).toEqual([
      [
        'project countries_set',
        {
          KZ: { before: 40, after: 50 },
          GE: { before: 40, after: null },
          AM: { before: null, after: 10 },
        },
      ],
    ]);
  });

  test('set to what they are leave no trace', async () => {
    await set(manager, [
      { country: 'GE', target: 40 },
      { country: 'KZ', target: 40 },
    ]);
    expect(await trail()).toEqual([]);
  });

  test('that have a delegation stay', async () => {
    await givenActivity('korea', 'visit', ['GE']);
    expect(await set(manager, [{ country: 'KZ', target: 40 }])).toEqual({
      ok: false,
      code: 'in_use',
    });
    expect((await findProject(manager, 'korea'))?.countries).toHaveLength(2);
  });

  test('are not for a coordinator to set; a foreign project is a missing one', async () => {
    expect(await set(coordinator, [])).toEqual(forbidden);
    expect(
      await setProjectCountries(manager, { projectId: seedId('japan'), countries: [] }),
    ).toEqual(missing);
  });
});

describe('partners', () => {
  const organization = (name: string) => ({
    id: seedId(name),
    name: { en: name },
    shortName: null,
    country: null,
  });
  const set = (viewer: Viewer, partners: { organizationId: string; role: 'donor' | 'hub' }[]) =>
    setProjectPartners(viewer, { projectId: seedId('korea'), partners });

  test('have roles, and one organization may have several', async () => {
    await createOrganization(admin, organization('Hub'));
    const organizationId = seedId('Hub');
    const both = [
      { organizationId, role: 'hub' as const },
      { organizationId, role: 'donor' as const },
    ];
    expect(await set(manager, both)).toEqual({ ok: true, value: undefined });
    await set(manager, both.toReversed());
    expect((await findProject(manager, 'korea'))?.partners).toEqual([
      { organizationId, name: { en: 'Hub' }, shortName: null, role: 'donor' },
      { organizationId, name: { en: 'Hub' }, shortName: null, role: 'hub' },
    ]);
    expect(await deeds()).toEqual(['organization created', 'project partners_set']);
  });

  test('are organizations of the directory', async () => {
    expect(await set(manager, [{ organizationId: seedId('Nobody'), role: 'donor' }])).toEqual({
      ok: false,
      code: 'organization_missing',
    });
  });

  test('are not for a coordinator to set', async () => {
    expect(await set(coordinator, [])).toEqual(forbidden);
  });

  test('organizations are made by an administrator, each name once, each id once', async () => {
    expect(await createOrganization(manager, organization('Hub'))).toEqual(forbidden);
    const made = await createOrganization(admin, organization('Hub'));
    expect(await createOrganization(admin, organization('Hub'))).toEqual(made);
    expect(
      await createOrganization(admin, { ...organization('Other'), name: { en: 'HUB' } }),
    ).toEqual({ ok: false, code: 'name_taken' });
  });
});
