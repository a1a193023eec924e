import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { outboxMessages } from '@/db/schema/outbox';
import { participantPeriods, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { issueBadges } from '@/lib/badges/commands/issue-badges';
import { batchesOf } from '@/lib/core/batches';
import { createPersonKeys } from '@/lib/privacy/commands';
import { setTravel } from '@/lib/travel/commands/set-travel';
import { listParticipants } from '../queries/list-participants';
import { matchingIds } from '../queries/matching-participants';
import { readView } from '../rules/table';
import { assignGroup } from './assign-group';
import { changeStatuses } from './change-status';

testDatabase({ keep: true });

const MANY = 5_000;
const visit = { id: seedId('visit'), projectId: seedId('korea') };
let coordinator: Viewer;

beforeAll(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  const createdAt = new Date('2023-01-01T00:00:00Z');
  const numbers = Array.from({ length: MANY }, (_, number) => number);
  const db = await database();
  // Ahead of every clock, so that decisions are still written about.
  await db.update(activities).set({ startsOn: '2199-10-24', endsOn: '2199-10-26' });
  for (const batch of batchesOf(numbers)) {
    await db.insert(people).values(
      batch.map((number) => ({
        id: seedId(`person ${number}`),
        givenNames: `Aigerim ${number}`,
        nativeName: 'Әйгерім',
        email: `${number}@gov.example`,
        createdAt,
      })),
    );
    await createPersonKeys(batch.map((number) => seedId(`person ${number}`)));
    await db.insert(participants).values(
      batch.map((number) => ({
        id: seedId(`participant ${number}`),
        activityId: visit.id,
        personId: seedId(`person ${number}`),
        role: 'delegate' as const,
        status: 'nominated' as const,
        delegationId: seedId(`visit ${number % 2 ? 'KZ' : 'GE'}`),
        createdAt,
      })),
    );
    await db.insert(participantPeriods).values(
      batch.map((number) => ({
        id: seedId(`period ${number}`),
        activityId: visit.id,
        participantId: seedId(`participant ${number}`),
        status: 'nominated' as const,
      })),
    );
  }
});

test('a page of five thousand people takes as many statements as one of five', async () => {
  const counter = { statements: 0 };
  const page = await countStatements(counter, () =>
    listParticipants(coordinator, visit, readView({ page: '40', q: 'Айгерим' })),
  );
  expect(page.rows.length).toBe(100);
  expect(page.matching).toBe(MANY);
  expect(counter.statements).toBe(2);
});

test('what is done to all of them at once is done in pieces that a statement takes', async () => {
  const participantIds = await matchingIds(coordinator, visit, readView({}));
  const done = { ok: true, value: MANY };
  const groupId = seedId('visit A');
  expect(await assignGroup(coordinator, { participantIds, groupId })).toEqual(done);
  expect(await setTravel(coordinator, { participantIds, visa: 'issued' })).toEqual(done);
  expect(await changeStatuses(coordinator, { participantIds, status: 'accepted' })).toEqual(done);
  expect(await issueBadges(coordinator, { participantIds })).toEqual(done);
  const db = await database();
  expect(await db.$count(outboxMessages)).toBe(MANY);
});
