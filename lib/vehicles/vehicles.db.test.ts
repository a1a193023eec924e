import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { createSession } from '@/lib/agenda/commands/create-session';
import { removeSession } from '@/lib/agenda/commands/remove-session';
import { createSessionInput } from '@/lib/agenda/schema';
import type { Viewer } from '@/lib/auth/types';
import { createVehicle } from './commands/create-vehicle';
import { removeVehicle } from './commands/remove-vehicle';
import { updateVehicle } from './commands/update-vehicle';
import { listVehicles } from './queries/list-vehicles';
import { createVehicleInput, updateVehicleInput } from './schema';

testDatabase();

const id = (name: string) => seedId(name);
let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenActivity('joint', 'later');
  await givenProject('other');
  await givenActivity('other', 'theirs');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
});

const BUS = { kind: 'bus', name: 'Bus 1', plate: 'EX 1001', driverName: 'Noeul', seats: 28 };
const create = (changed: object = {}, viewer = coordinator) =>
  createVehicle(
    viewer,
    createVehicleInput.parse({ id: id('bus'), activityId: id('visit'), ...BUS, ...changed }),
  );
const update = (changed: object, version = 1, viewer = coordinator) =>
  updateVehicle(
    viewer,
    updateVehicleInput.parse({ vehicleId: id('bus'), version, ...BUS, ...changed }),
  );
const remove = (viewer = coordinator) => removeVehicle(viewer, { vehicleId: id('bus') });
const deeds = async () => {
  const db = await database();
  const rows = await db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(eq(auditEntries.objectId, id('bus')))
    .orderBy(auditEntries.at, auditEntries.id);
  return rows.map(({ action }) => action);
};

describe('a vehicle', () => {
  test('is kept with its driver and its group, once however often it is sent', async () => {
    expect(await create({ groupId: id('visit A') })).toEqual({
      ok: true,
      value: { id: id('bus') },
    });
    expect(await create({ name: 'Other' })).toEqual({ ok: true, value: { id: id('bus') } });
    expect(await listVehicles(coordinator, id('visit'))).toEqual([
      { id: id('bus'), ...BUS, driverPhone: null, groupId: id('visit A'), version: 1 },
    ]);
    expect(await deeds()).toEqual(['created']);
  });

  test('drives no group of another activity', async () => {
    const refused = { ok: false, code: 'invalid', fields: { groupId: 'group_unknown' } };
    expect(await create({ groupId: id('later A') })).toEqual(refused);
    await create();
    expect(await update({ groupId: id('later A') })).toEqual(refused);
  });

  test('is saved over the version that was seen, and no other', async () => {
    await create();
    expect(await update({ seats: 40 })).toEqual({ ok: true, value: { version: 2 } });
    expect(await update({ seats: 12 })).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'seats', yours: 12, theirs: 40 }],
    });
    expect(await deeds()).toEqual(['created', 'updated']);
  });

  test('that a session names stays until it is taken off it', async () => {
    await create();
    const session = createSessionInput.parse({
      id: id('shuttle'),
      activityId: id('visit'),
      kind: 'transfer',
      title: { en: 'Shuttle' },
      vehicleIds: [id('bus')],
    });
    await createSession(coordinator, session);
    expect(await remove()).toEqual({ ok: false, code: 'vehicle_named', values: { count: 1 } });
    await removeSession(coordinator, { sessionId: id('shuttle'), version: 1 });
    expect(await remove()).toEqual({ ok: true, value: undefined });
    expect(await listVehicles(coordinator, id('visit'))).toEqual([]);
    expect(await deeds()).toEqual(['created', 'removed']);
  });

  test('does not change once the activity is signed off', async () => {
    await create();
    const db = await database();
    await db
      .update(activities)
      .set({ status: 'signed_off' })
      .where(eq(activities.id, id('visit')));
    expect(await update({ seats: 40 })).toEqual({ ok: false, code: 'signed_off' });
    expect(await remove()).toEqual({ ok: false, code: 'signed_off' });
  });

  test('does not exist for staff of another project, and helpers read no drivers', async () => {
    await create();
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'other' }],
    });
    const helper = await givenViewer('helper', {
      grants: [{ role: 'check_in_helper', project: 'joint', activity: 'visit' }],
    });
    for (const viewer of [stranger, helper]) {
      expect(await listVehicles(viewer, id('visit'))).toEqual([]);
      expect(await update({}, 1, viewer)).toEqual({ ok: false, code: 'not_found' });
      expect(await remove(viewer)).toEqual({ ok: false, code: 'not_found' });
    }
    // The id of a vehicle that exists elsewhere is taken, and says no more than that.
    expect(await create({ activityId: id('theirs') }, stranger)).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});
