import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/db';
import { outboxMessages } from '@/db/schema/outbox';
import { siteVisits, visitSteps } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost, givenVisit } from '@/db/testing/visits';
import { givenActivity, givenProject } from '@/db/testing/world';
import { atTime } from '@/lib/core/clock';
import { remindDue } from './remind-due';

testDatabase();

const seoul = (text: string) => new Date(`${text}+09:00`);
const VISIT = seedId('autumn at data');
/** Half of the working days that the host was given. */
const HALF = seoul('2023-09-27T10:00');

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'autumn');
  await givenHost('data');
  await givenHost('city', { email: null });
  const asked = {
    status: 'asked' as const,
    askedAt: seoul('2023-09-18T10:00'),
    answerBy: seoul('2023-10-12T18:00'),
  };
  await givenVisit('autumn', 'data', asked);
  await givenVisit('autumn', 'city', asked);
});

async function told() {
  const db = await database();
  const letters = await db.select().from(outboxMessages);
  const steps = await db.select().from(visitSteps);
  const [visit] = await db.select().from(siteVisits).where(eq(siteVisits.id, VISIT));
  return {
    letters: letters.map(({ template, recipient }) => `${template} ${recipient}`),
    steps: steps.map(({ step, userId }) => `${step} ${userId}`),
    reminders: visit?.reminders,
  };
}

const ONCE = {
  letters: ['visitReminder data@host.example'],
  steps: ['reminded null'],
  reminders: 1,
};

test('hosts whose time has come are reminded, and who has no address stops nobody', async () => {
  expect(await atTime(HALF, remindDue)).toBe(1);
  expect(await told()).toEqual(ONCE);
});

test('several processes at the same moment remind once', async () => {
  const counts = await atTime(HALF, () => Promise.all([remindDue(), remindDue(), remindDue()]));
  expect(counts.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
  expect(await told()).toEqual(ONCE);
});

test('looking again does nothing until the next one is due', async () => {
  await atTime(HALF, remindDue);
  expect(await atTime(seoul('2023-10-04T10:00'), remindDue)).toBe(0);
  expect(await atTime(seoul('2023-10-10T10:00'), remindDue)).toBe(1);
});

test('nobody is reminded on a day on which the host does not work, nor after an answer', async () => {
  expect(await atTime(seoul('2023-09-30T10:00'), remindDue)).toBe(0);
  const db = await database();
  await db.update(siteVisits).set({ status: 'confirmed' });
  expect(await atTime(HALF, remindDue)).toBe(0);
  expect(await told()).toEqual({ letters: [], steps: [], reminders: 0 });
});
