import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { groupNights, groups } from '@/db/schema/activities';
import { places } from '@/db/schema/places';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { removeGroup } from '@/lib/activities/commands/remove-group';
import type { Viewer } from '@/lib/auth/types';
import { setGroupBase } from './commands/set-group-base';
import { setGroupBaseInput } from './schema';

testDatabase();

const id = (name: string) => seedId(name);
let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  const db = await database();
  await db.insert(places).values([
    { id: id('hotel'), name: { en: 'Hotel' } },
    { id: id('inn'), name: { en: 'Inn' } },
  ]);
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
});

type Night = { night: string; placeId: string };
const set = (
  homePlaceId: string,
  nights: Night[] = [],
  { version = 1, viewer = coordinator } = {},
) =>
  setGroupBase(
    viewer,
    setGroupBaseInput.parse({ groupId: id('visit A'), version, homePlaceId, nights }),
  );
const saved = async () => {
  const db = await database();
  const [group] = await db
    .select({ homePlaceId: groups.homePlaceId, version: groups.version })
    .from(groups)
    .where(eq(groups.id, id('visit A')));
  const nights = await db
    .select({ night: groupNights.night, placeId: groupNights.placeId })
    .from(groupNights);
  return { ...group, nights };
};

describe('where a group stays', () => {
  test('is a hotel for all its days, and another place after some of them', async () => {
    const nights = [
      { night: '2023-10-24', placeId: '' },
      { night: '2023-10-25', placeId: id('inn') },
    ];
    expect(await set(id('hotel'), nights)).toEqual({ ok: true, value: { version: 2 } });
    expect(await saved()).toEqual({
      homePlaceId: id('hotel'),
      version: 2,
      nights: [{ night: '2023-10-25', placeId: id('inn') }],
    });
    await set('', [], { version: 2 });
    expect(await saved()).toEqual({ homePlaceId: null, version: 3, nights: [] });
  });

  test('is saved over the version that was seen, and no other', async () => {
    await set(id('hotel'));
    expect(await set(id('inn'))).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'homePlaceId', yours: id('inn'), theirs: id('hotel') }],
    });
  });

  test('is a place that exists, on a day of the activity', async () => {
    expect(await set(id('nowhere'), [{ night: '2023-10-27', placeId: id('inn') }])).toEqual({
      ok: false,
      code: 'invalid',
      fields: { homePlaceId: 'placeNotFound', 'nights.0.placeId': 'nightOutside' },
    });
    expect((await saved()).version).toBe(1);
  });

  test('goes with the group', async () => {
    await set(id('hotel'), [{ night: '2023-10-25', placeId: id('inn') }]);
    expect(await removeGroup(coordinator, { groupId: id('visit A') })).toEqual({
      ok: true,
      value: undefined,
    });
    expect((await saved()).nights).toEqual([]);
  });

  test('is for who plans the activity', async () => {
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'joint' }],
    });
    expect(await set(id('hotel'), [], { viewer: donor })).toEqual({ ok: false, code: 'forbidden' });
    await givenProject('other');
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'other' }],
    });
    expect(await set(id('hotel'), [], { viewer: stranger })).toEqual({
      ok: false,
      code: 'not_found',
    });
  });
});
