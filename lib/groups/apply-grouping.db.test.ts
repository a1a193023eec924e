import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/db';
import { participants } from '@/db/schema/participants';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { assignGroup } from '@/lib/participants/commands/assign-group';
import { applyGrouping } from './commands/apply-grouping';
import { listMembers } from './queries/list-members';
import { propose } from './rules/propose';
import type { Balance } from './types';

testDatabase();

const activityId = seedId('visit');
const wanted: Balance = { arrangement: 'mixed', groups: 3, language: null };
let coordinator: Viewer;
let focal: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  for (const name of ['Aigerim', 'Daniyar', 'Saule', 'Yerlan'])
    await givenParticipant('visit', name);
  await givenParticipant('visit', 'Nino', { country: 'GE' });
  await givenParticipant('visit', 'Levan', { country: 'GE', status: 'withdrawn' });
  const korea = { project: 'korea' };
  coordinator = await givenViewer('coordinator', { grants: [{ role: 'coordinator', ...korea }] });
  focal = await givenViewer('focal', {
    grants: [{ role: 'focal_point', ...korea, country: 'KZ' }],
  });
});

async function proposal() {
  const activity = await findActivityById(coordinator, activityId);
  return propose(await listMembers(coordinator, activityId), activity?.groups ?? [], wanted);
}

const sizes = async () => {
  const members = await listMembers(coordinator, activityId);
  return [...Map.groupBy(members, ({ groupId }) => groupId).values()]
    .map(({ length }) => length)
    .toSorted((a, b) => a - b);
};

test('what was proposed becomes true, with the group that was missing', async () => {
  const { basis, changes } = await proposal();
  expect(await sizes()).toEqual([5]);
  expect(await applyGrouping(coordinator, { activityId, ...wanted, basis })).toEqual({
    ok: true,
    value: changes,
  });
  expect(await sizes()).toEqual([1, 2, 2]);
  const names = (await findActivityById(coordinator, activityId))?.groups.map(({ name }) => name);
  expect(names).toEqual(['A', 'B', 'C']);
  expect((await proposal()).changes).toBe(0);
});

test('who does not come is in no proposal and stays where they are', async () => {
  const { basis, placed } = await proposal();
  expect(Object.keys(placed)).not.toContain(seedId('visit Levan'));
  await applyGrouping(coordinator, { activityId, ...wanted, basis });
  const db = await database();
  const [levan] = await db
    .select({ groupId: participants.groupId })
    .from(participants)
    .where(eq(participants.id, seedId('visit Levan')));
  expect(levan?.groupId).toBe(seedId('visit A'));
});

test('somebody who changed meanwhile makes it stale, and nothing is written', async () => {
  const { basis } = await proposal();
  const participantIds = [seedId('visit Nino')];
  await assignGroup(coordinator, { participantIds, groupId: seedId('visit B') });
  expect(await applyGrouping(coordinator, { activityId, ...wanted, basis })).toEqual({
    ok: false,
    code: 'grouping_stale',
  });
  expect(await sizes()).toEqual([1, 4]);
  expect((await findActivityById(coordinator, activityId))?.groups.length).toBe(2);
});

test('a focal point applies none', async () => {
  const { basis } = await proposal();
  expect(await applyGrouping(focal, { activityId, ...wanted, basis })).toEqual({
    ok: false,
    code: 'forbidden',
  });
});
