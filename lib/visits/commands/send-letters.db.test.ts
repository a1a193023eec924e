import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { letters } from '@/db/schema/letters';
import { outboxMessages } from '@/db/schema/outbox';
import { hostContacts, siteVisits, visitSteps } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost, givenVisit } from '@/db/testing/visits';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { sendNameList, sendThanks } from './send-letters';

testDatabase();

let coordinator: Viewer;
let colleague: Viewer;
const VISIT = seedId('autumn at data');
const START = new Date('2023-10-25T04:10:00Z');
const END = new Date('2023-10-25T06:00:00Z');

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'autumn');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  colleague = await givenViewer('colleague', { grants: [{ role: 'manager', project: 'korea' }] });
  await givenHost('data', { nameListDays: 10 });
  await givenVisit('autumn', 'data', {
    status: 'confirmed',
    askedAt: new Date('2023-09-25T01:00:00Z'),
    offeredStart: START,
    offeredEnd: END,
    agreedStart: START,
    agreedEnd: END,
  });
  await givenParticipant('autumn', 'Aigerim');
  await givenParticipant('autumn', 'Nino', { country: 'GE' });
});

const SENT = new Date('2023-10-10T01:00:00Z');
const sendList = (viewer = coordinator, seen: number | null = null) =>
  atTime(SENT, () => sendNameList(viewer, { visitId: VISIT, seen }));
const thank = (viewer = coordinator) =>
  atTime(new Date('2023-10-26T01:00:00Z'), () =>
    sendThanks(viewer, { visitId: VISIT, seen: null }),
  );

/** Everything that sending leaves behind. */
async function traces() {
  const db = await database();
  const steps = await db.select().from(visitSteps).orderBy(asc(visitSteps.at));
  const deeds = await db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(eq(auditEntries.objectType, 'site_visit'));
  return {
    steps: steps.map(({ step, status, userId }) => ({ step, status, userId })),
    letters: await db.select({ id: letters.id, kind: letters.kind }).from(letters),
    mails: await db.select().from(outboxMessages),
    deeds: deeds.map(({ action }) => action),
  };
}

const NOTHING = { steps: [], letters: [], mails: [], deeds: [] };

describe('a list of names', () => {
  test('is kept as a letter, while the mail tells only how many come and where to read it', async () => {
    expect(await sendList()).toEqual({ ok: true, value: undefined });
    const { steps, letters: kept, mails, deeds } = await traces();
    expect(steps).toEqual([{ step: 'list_sent', status: 'confirmed', userId: coordinator.userId }]);
    expect(kept.map(({ kind }) => kind)).toEqual(['visitor_list']);
    expect(mails).toMatchObject([
      { template: 'visitorList', letterId: null, siteVisitId: VISIT, params: { count: 2 } },
    ]);
    expect(JSON.stringify(mails)).not.toContain('Aigerim');
    expect(deeds).toEqual(['list_sent']);
    const db = await database();
    const [visit] = await db.select().from(siteVisits);
    expect(visit?.nameListSentAt).toEqual(new Date('2023-10-10T01:00:00Z'));
  });

  test('is sent once, whoever of two is first', async () => {
    const both = await Promise.all([sendList(), sendList(colleague)]);
    expect(both.map((outcome) => (outcome.ok ? 'sent' : outcome.code)).sort()).toEqual([
      'letter_sent_already',
      'sent',
    ]);
    const { letters: kept, mails } = await traces();
    expect([kept.length, mails.length]).toEqual([1, 1]);
  });

  test('is made and sent anew for somebody who has seen when it was sent, after a substitution', async () => {
    expect(await sendList()).toMatchObject({ ok: true });
    await givenParticipant('autumn', 'Aru');
    expect(await sendList(colleague)).toMatchObject({ code: 'letter_sent_already' });
    expect(await sendList(colleague, SENT.getTime())).toMatchObject({ ok: true });
    const { letters: kept, mails } = await traces();
    expect([kept.length, mails.map(({ params }) => params.count)]).toEqual([2, [2, 3]]);
  });

  test('is refused where the host wants none, has no address, was not asked, or is over, and leaves nothing', async () => {
    const db = await database();
    await db.update(siteVisits).set({ status: 'draft' });
    expect(await sendList()).toMatchObject({ code: 'visit_not_asked' });
    await db.update(siteVisits).set({ status: 'confirmed' });
    expect(
      await atTime(END, () => sendNameList(coordinator, { visitId: VISIT, seen: null })),
    ).toMatchObject({
      code: 'visit_over',
    });
    await db.update(hostContacts).set({ email: null });
    expect(await sendList()).toMatchObject({ code: 'no_address' });
    await givenHost('open');
    await db.update(siteVisits).set({ hostId: seedId('open') });
    expect(await sendList()).toMatchObject({ code: 'list_not_wanted' });
    expect(await traces()).toEqual(NOTHING);
  });
});

describe('thanks', () => {
  test('go with their letter as a PDF', async () => {
    expect(await thank()).toEqual({ ok: true, value: undefined });
    const { steps, letters: kept, mails, deeds } = await traces();
    expect(steps).toEqual([{ step: 'thanked', status: 'confirmed', userId: coordinator.userId }]);
    expect(kept.map(({ kind }) => kind)).toEqual(['thanks']);
    expect(mails).toMatchObject([{ template: 'visitThanks', letterId: kept[0]?.id }]);
    expect(deeds).toEqual(['thanked']);
  });

  test('are said once, whoever of two is first', async () => {
    const both = await Promise.all([thank(), thank(colleague)]);
    expect(both.map((outcome) => (outcome.ok ? 'sent' : outcome.code)).sort()).toEqual([
      'letter_sent_already',
      'sent',
    ]);
    expect((await traces()).mails.length).toBe(1);
  });

  test('wait for the end of a visit that was agreed', async () => {
    expect(
      await atTime(START, () => sendThanks(coordinator, { visitId: VISIT, seen: null })),
    ).toMatchObject({
      code: 'visit_not_over',
    });
    const db = await database();
    await db.update(siteVisits).set({ status: 'asked' });
    expect(await thank()).toMatchObject({ code: 'visit_not_confirmed' });
    expect(await traces()).toEqual(NOTHING);
  });
});
