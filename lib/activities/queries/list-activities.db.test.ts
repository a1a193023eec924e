import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { signOffs } from '@/db/schema/attendance';
import { releases } from '@/db/schema/releases';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import type { ReleaseSnapshot } from '@/lib/releases/types';
import { listActivities } from './list-activities';

testDatabase();

async function aVisit() {
  await givenProject('korea', ['KZ', 'GE', 'AM']);
  await givenActivity('korea', 'visit', ['KZ', 'GE']);
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

test('an activity of which nothing is known yet counts zeros', async () => {
  const viewer = await aVisit();
  expect(await listActivities(viewer)).toMatchObject([
    {
      slug: 'visit',
      project: { slug: 'korea' },
      countries: 2,
      places: 10,
      confirmed: 0,
      waiting: 0,
      nextDeadline: null,
      release: null,
      sessions: 0,
      unplaced: 0,
      changed: 0,
      isSignedOff: false,
    },
  ]);
});

test('people are counted by what they wait for, and a full delegation has no deadline any more', async () => {
  const viewer = await aVisit();
  const db = await database();
  const deadline = (id: string, at: string, quota: number) =>
    db
      .update(delegations)
      .set({ nominationDeadline: new Date(at), quota })
      .where(eq(delegations.id, seedId(id)));
  await deadline('visit KZ', '2023-09-01T00:00:00Z', 2);
  await deadline('visit GE', '2023-09-15T09:00:00Z', 3);
  await givenParticipant('visit', 'Aru', { country: 'KZ' });
  await givenParticipant('visit', 'Bolat', { country: 'KZ', status: 'nominated' });
  await givenParticipant('visit', 'Nino', { country: 'GE', status: 'accepted' });
  await givenParticipant('visit', 'Levan', { country: 'GE', status: 'declined' });

  expect(await listActivities(viewer)).toMatchObject([
    { places: 5, confirmed: 1, waiting: 2, nextDeadline: '2023-09-15T09:00:00Z' },
  ]);
});

test('the draft is compared with the newest release, and a sign-off counts while it stands', async () => {
  const viewer = await aVisit();
  const db = await database();
  const activityId = seedId('visit');
  for (const number of [1, 2]) {
    await db.insert(releases).values({
      id: seedId(`release ${number}`),
      activityId,
      number,
      snapshot: {} as ReleaseSnapshot,
      changes: [],
      publishedBy: viewer.userId,
      publishedAt: new Date(`2023-0${number}-01T00:00:00Z`),
    });
  }
  const hour = { startsAt: '2023-10-24T00:00:00Z', endsAt: '2023-10-24T01:00:00Z' };
  await givenReleasedSession('visit', 'Untouched', hour);
  const moved = await givenReleasedSession('visit', 'Moved', hour);
  const gone = await givenReleasedSession('visit', 'Gone', hour);
  const at = new Date('2023-02-01T00:00:01Z');
  await db
    .update(sessions)
    .set({ updatedAt: at, startsAt: null, endsAt: null })
    .where(eq(sessions.id, moved));
  await db.update(sessions).set({ updatedAt: at, removedAt: at }).where(eq(sessions.id, gone));
  await db.insert(signOffs).values({
    id: seedId('sign-off'),
    activityId,
    number: 1,
    signedBy: viewer.userId,
    signedAt: at,
  });

  expect(await listActivities(viewer, { id: activityId })).toMatchObject([
    {
      release: { number: 2, publishedAt: '2023-02-01T00:00:00Z' },
      sessions: 2,
      unplaced: 1,
      changed: 2,
      isSignedOff: true,
    },
  ]);
  await db
    .update(signOffs)
    .set({ reopenedAt: at, reopenReason: 'A mark was wrong', reopenedBy: viewer.userId });
  expect(await listActivities(viewer)).toMatchObject([{ isSignedOff: false }]);
  expect(await listActivities(viewer, { projectId: seedId('elsewhere') })).toEqual([]);
});

test('what was over before a day and is signed off is left out from that day on', async () => {
  const viewer = await aVisit();
  const db = await database();
  const openOn = async (date: string) =>
    (await listActivities(viewer, { openOn: date })).map(({ slug }) => slug);

  expect(await openOn('2023-10-27')).toEqual(['visit']);
  await db.insert(signOffs).values({
    id: seedId('sign-off'),
    activityId: seedId('visit'),
    number: 1,
    signedBy: viewer.userId,
    signedAt: new Date('2023-10-26T12:00:00Z'),
  });
  expect([await openOn('2023-10-26'), await openOn('2023-10-27')]).toEqual([['visit'], []]);
});
