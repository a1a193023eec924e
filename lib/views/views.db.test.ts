import { beforeEach, expect, test } from 'vitest';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { removeView } from './commands/remove-view';
import { renameView } from './commands/rename-view';
import { saveView } from './commands/save-view';
import { listViews } from './queries/list-views';

testDatabase();

const activityId = seedId('visit');
let coordinator: Viewer;
let manager: Viewer;
let donor: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const korea = { project: 'korea' };
  coordinator = await givenViewer('coordinator', { grants: [{ role: 'coordinator', ...korea }] });
  manager = await givenViewer('manager', { grants: [{ role: 'manager', ...korea }] });
  donor = await givenViewer('donor', { grants: [{ role: 'donor_viewer', ...korea }] });
});

const save = (name: string, query: string, viewer = coordinator) =>
  saveView(viewer, { activityId, name, query });
const views = async (viewer = coordinator) =>
  (await listViews(viewer, activityId)).map(({ name, query }) => ({ name, query }));
const idOf = async (name: string) => {
  const found = (await listViews(coordinator, activityId)).find((view) => view.name === name);
  return found?.id ?? '';
};

test('a view is kept by its name, and saved again under it is replaced', async () => {
  await save('Visas', 'visa=at_embassy');
  await save('Rooms', 'missing=room');
  await save('Visas', 'visa=to_apply');
  expect(await views()).toEqual([
    { name: 'Rooms', query: 'missing=room' },
    { name: 'Visas', query: 'visa=to_apply' },
  ]);
});

test('everybody has their own, and nobody touches another’s', async () => {
  await save('Visas', 'visa=at_embassy');
  expect(await views(manager)).toEqual([]);
  const viewId = await idOf('Visas');
  const missing = { ok: false, code: 'not_found' };
  expect(await renameView(manager, { viewId, name: 'Mine' })).toEqual(missing);
  expect(await removeView(manager, { viewId })).toEqual(missing);
  expect(await views()).toEqual([{ name: 'Visas', query: 'visa=at_embassy' }]);
});

test('it is renamed to a name that is free, and deleted', async () => {
  await save('Visas', 'visa=at_embassy');
  await save('Rooms', 'missing=room');
  const viewId = await idOf('Visas');
  expect(await renameView(coordinator, { viewId, name: 'Rooms' })).toEqual({
    ok: false,
    code: 'name_taken',
    fields: { name: 'name_taken' },
  });
  expect(await renameView(coordinator, { viewId, name: 'Embassy' })).toMatchObject({ ok: true });
  expect(await removeView(coordinator, { viewId: await idOf('Rooms') })).toMatchObject({
    ok: true,
  });
  expect(await views()).toEqual([{ name: 'Embassy', query: 'visa=at_embassy' }]);
});

test('who does not see the table keeps no view of it', async () => {
  expect(await save('Visas', '', donor)).toEqual({ ok: false, code: 'forbidden' });
});
