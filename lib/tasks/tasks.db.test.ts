import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { tasks } from '@/db/schema/tasks';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { addTask } from './commands/add-task';
import { removeTask } from './commands/remove-task';
import { tickRuleTask } from './commands/tick-rule-task';
import { tickTask } from './commands/tick-task';
import { updateTask } from './commands/update-task';

testDatabase();

let coordinator: Viewer;
let colleague: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenProject('japan');
  await givenActivity('korea', 'visit');
  const grants = [{ role: 'coordinator' as const, project: 'korea' }];
  coordinator = await givenViewer('coordinator', { grants });
  colleague = await givenViewer('colleague', { grants });
});

const buses = {
  id: seedId('buses'),
  activityId: seedId('visit'),
  title: 'Book the buses',
  ownerId: null,
  dueOn: '2023-10-13',
};
const badges = {
  activityId: seedId('visit'),
  key: 'order_badges',
  factsKey: 'of 28',
  isDone: true,
};

async function rows() {
  const db = await database();
  return db
    .select({ title: tasks.title, ruleKey: tasks.ruleKey, doneById: tasks.doneById })
    .from(tasks)
    .where(eq(tasks.activityId, seedId('visit')));
}

async function trail() {
  const db = await database();
  const entries = await db.select().from(auditEntries).orderBy(asc(auditEntries.id));
  return entries.map(({ objectType, action }) => `${objectType} ${action}`);
}

describe('a task that somebody writes', () => {
  test('is there once, however often it was sent', async () => {
    expect(await addTask(coordinator, buses)).toEqual({ ok: true, value: { id: buses.id } });
    expect(await addTask(coordinator, buses)).toEqual({ ok: true, value: { id: buses.id } });
    expect(await rows()).toEqual([{ title: 'Book the buses', ruleKey: null, doneById: null }]);
    expect(await trail()).toEqual(['task created']);
  });

  test('belongs to somebody of the staff, not to anybody', async () => {
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    const refusal = { ok: false, code: 'owner_unknown', fields: { ownerId: 'owner_unknown' } };
    expect(await addTask(coordinator, { ...buses, ownerId: focal.userId })).toEqual(refusal);
    expect(await addTask(coordinator, { ...buses, ownerId: colleague.userId })).toMatchObject({
      ok: true,
    });
  });

  test('is changed on the version that was read, and nothing typed is lost', async () => {
    await addTask(coordinator, buses);
    const change = { taskId: buses.id, version: 1, ownerId: null, dueOn: null };
    expect(await updateTask(coordinator, { ...change, title: 'Book two buses' })).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await updateTask(colleague, { ...change, title: 'Book three buses' })).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'title', yours: 'Book three buses', theirs: 'Book two buses' }],
    });
  });

  test('is ticked once, the first time counts, and can be opened again and taken away', async () => {
    await addTask(coordinator, buses);
    const tick = { taskId: buses.id, isDone: true };
    expect(await tickTask(coordinator, tick)).toEqual({ ok: true });
    expect(await tickTask(colleague, tick)).toEqual({ ok: true });
    expect((await rows()).map(({ doneById }) => doneById)).toEqual([coordinator.userId]);
    await tickTask(colleague, { ...tick, isDone: false });
    expect((await rows()).map(({ doneById }) => doneById)).toEqual([null]);
    expect(await removeTask(colleague, { taskId: buses.id })).toEqual({ ok: true });
    expect(await rows()).toEqual([]);
    expect(await trail()).toEqual(['task created', 'task ticked', 'task unticked', 'task removed']);
  });
});

describe('a task that a rule found', () => {
  test('has one row when two people tick it at once, and one entry in the trail', async () => {
    const both = await Promise.all(
      [coordinator, colleague].map((viewer) => tickRuleTask(viewer, badges)),
    );
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    const found = await rows();
    expect(found.map(({ ruleKey, doneById }) => [ruleKey, doneById !== null])).toEqual([
      ['order_badges', true],
    ]);
    expect(await trail()).toEqual(['task ticked']);
  });

  test('is ticked anew when its facts have changed, and opened again by taking the tick back', async () => {
    await tickRuleTask(coordinator, badges);
    await tickRuleTask(colleague, { ...badges, factsKey: 'of 29' });
    expect((await rows()).map(({ doneById }) => doneById)).toEqual([colleague.userId]);
    await tickRuleTask(coordinator, { ...badges, isDone: false });
    expect((await rows()).map(({ doneById }) => doneById)).toEqual([null]);
  });
});

describe('tasks', () => {
  test('do not exist for focal points, donors and the staff of another project', async () => {
    await addTask(coordinator, buses);
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'korea' }],
    });
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'manager', project: 'japan' }],
    });
    const tick = { taskId: buses.id, isDone: true };
    const missing = { ok: false, code: 'not_found' };
    for (const viewer of [focal, donor, stranger]) {
      expect(await tickTask(viewer, tick)).toEqual(missing);
      expect(await removeTask(viewer, tick)).toEqual(missing);
    }
    // They see the activity, so they are told that they may not.
    expect(await tickRuleTask(focal, badges)).toEqual({ ok: false, code: 'forbidden' });
    expect(await addTask(donor, { ...buses, id: seedId('more') })).toEqual({
      ok: false,
      code: 'forbidden',
    });
    expect(await tickRuleTask(stranger, badges)).toEqual(missing);
  });

  test('are not added under the id of a task that is not seen', async () => {
    await givenActivity('japan', 'foreign');
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'manager', project: 'japan' }],
    });
    await addTask(coordinator, buses);
    const again = { ...buses, activityId: seedId('foreign') };
    expect(await addTask(stranger, again)).toEqual({ ok: false, code: 'not_found' });
  });
});
