import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db';
import { hostAnswers, hostLinks, visitSteps } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost, givenVisit } from '@/db/testing/visits';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { findVisit } from './find-visit';
import { listVisits } from './list-visits';

testDatabase({ keep: true });

const AT = new Date('2023-09-25T01:00:00Z');
const VISIT = seedId('autumn at data');
let coordinator: Viewer;

beforeAll(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'autumn');
  await givenActivity('korea', 'winter');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  await givenHost('data');
  await givenVisit('autumn', 'data', { status: 'asked', askedAt: AT });
  const db = await database();
  const contactId = seedId('data contact');
  await db.insert(visitSteps).values({
    id: seedId('step'),
    siteVisitId: VISIT,
    at: AT,
    step: 'asked',
    status: 'asked',
    turn: 'host',
    userId: coordinator.userId,
    contactId,
  });
  const said = { answer: 'no' as const, windows: [], speakers: [{ name: 'Kim', jobTitle: null }] };
  await db
    .insert(hostAnswers)
    .values({ id: seedId('answer'), siteVisitId: VISIT, contactId, at: AT, ...said });
  await db.insert(hostLinks).values({
    tokenHash: new Uint8Array([1]),
    siteVisitId: VISIT,
    createdAt: AT,
    expiresAt: new Date('2023-11-10T00:00:00Z'),
  });
});

test('a request comes with its history, answers and links, and without what only rules need', async () => {
  const found = await findVisit(coordinator, seedId('autumn'), VISIT);
  expect(found).toMatchObject({
    turn: 'us',
    steps: [{ step: 'asked', user: 'coordinator', contact: 'data contact', at: AT.getTime() }],
    answers: [{ answer: 'no', by: 'data contact', settledAt: null, speakers: [{ name: 'Kim' }] }],
    links: [{ to: null, createdAt: AT.getTime(), openedAt: null, revokedAt: null }],
    slides: [],
  });
  expect(Object.keys(found ?? {})).not.toContain('calendar');
});

test('in another activity, for others and by what is no id there is none', async () => {
  const donor = await givenViewer('donor', {
    grants: [{ role: 'donor_viewer', project: 'korea' }],
  });
  expect(await findVisit(coordinator, seedId('winter'), VISIT)).toBe(null);
  expect(await findVisit(donor, seedId('autumn'), VISIT)).toBe(null);
  expect(await findVisit(coordinator, seedId('autumn'), "1'--")).toBe(null);
});

test('a list takes one statement, and so does one request', async () => {
  const counter = { statements: 0 };
  await countStatements(counter, () => listVisits(coordinator, seedId('autumn')));
  await countStatements(counter, () => findVisit(coordinator, seedId('autumn'), VISIT));
  expect(counter.statements).toBe(2);
});
