import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { outboxMessages } from '@/db/schema/outbox';
import {
  hostAnswers,
  hostContacts,
  hostLinks,
  siteVisits,
  visitSteps,
  visitWindows,
} from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost, givenPlacedVisit, givenVisit } from '@/db/testing/visits';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import type { VisitStatus } from '@/lib/core/vocabulary';
import { addVisit } from './add-visit';
import { askHosts } from './ask-hosts';
import { cancelVisit, reopenVisit } from './close-visit';
import { copyHostLink, revokeHostLinks } from './host-links';
import { noteCall } from './note-call';
import { recordOutcome } from './record-outcome';
import { remindHosts } from './remind-hosts';
import { settleAnswer } from './settle-answer';
import { updateVisit } from './update-visit';

testDatabase();

let coordinator: Viewer;
let colleague: Viewer;
const MONDAY = new Date('2023-09-25T01:00:00Z');
const VISIT = seedId('autumn at data');
const OTHER = seedId('autumn at city');
const onMonday = <T>(work: () => Promise<T>) => atTime(MONDAY, work);
const later = <T>(hours: number, work: () => Promise<T>) =>
  atTime(new Date(MONDAY.getTime() + hours * 3_600_000), work);

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'autumn');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  colleague = await givenViewer('colleague', {
    grants: [{ role: 'manager', project: 'korea' }],
  });
  await givenHost('data', { leadTime: 5 });
  await givenHost('city', { email: null });
  await givenVisit('autumn', 'data');
  await givenVisit('autumn', 'city');
});

const place = () =>
  givenPlacedVisit('autumn', 'data', {
    startsAt: '2023-10-25T04:10:00Z',
    endsAt: '2023-10-25T06:00:00Z',
  });

const ask = (...visitIds: string[]) =>
  askHosts(coordinator, {
    visits: visitIds.map((visitId) => ({ visitId, answerBy: '2023-10-04' })),
  });

const remind = (evenSoon = false, ...visitIds: string[]) =>
  remindHosts(coordinator, { visitIds: visitIds.length > 0 ? visitIds : [VISIT], evenSoon });

async function visitNow(id = VISIT) {
  const db = await database();
  const [row] = await db.select().from(siteVisits).where(eq(siteVisits.id, id));
  return row;
}

async function history(id = VISIT) {
  const db = await database();
  const rows = await db
    .select()
    .from(visitSteps)
    .where(eq(visitSteps.siteVisitId, id))
    .orderBy(asc(visitSteps.at), asc(visitSteps.id));
  return rows.map(({ step, status, turn }) => `${step}: ${status}, ${turn}`);
}

async function mail() {
  const db = await database();
  return db.select().from(outboxMessages).orderBy(asc(outboxMessages.createdAt));
}

async function deeds() {
  const db = await database();
  const rows = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.objectType, 'site_visit'))
    .orderBy(asc(auditEntries.at), asc(auditEntries.id));
  return rows.map(({ action }) => action);
}

const call = (outcome: Parameters<typeof noteCall>[1]['outcome'], name = 'a call') =>
  noteCall(coordinator, {
    id: seedId(name),
    visitId: VISIT,
    note: 'They think about it.',
    outcome,
    windows: outcome === 'another_time' ? [WINDOW] : [],
  });
const WINDOW = { date: '2023-10-26', start: '13:00', end: '18:00' };

describe('a new request', () => {
  const input = {
    id: seedId('new'),
    activityId: seedId('autumn'),
    hostId: seedId('data'),
    contactId: seedId('data contact'),
    groupId: seedId('autumn A'),
    topic: { en: 'Data' },
    objective: null,
    wishes: null,
    duration: 60,
    wishedDates: ['2023-10-25'],
    priority: 'must' as const,
    needsInterpreter: true,
  };

  test('is a draft, ours to send, and sent twice it is one', async () => {
    expect(await addVisit(coordinator, input)).toEqual({ ok: true, value: { id: input.id } });
    expect(await addVisit(coordinator, input)).toEqual({ ok: true, value: { id: input.id } });
    expect(await history(input.id)).toEqual(['created: draft, us']);
    expect(await deeds()).toEqual(['created']);
  });

  test('names a host of the directory, their own contact and a group of the activity', async () => {
    await givenActivity('korea', 'winter');
    const wrong = { contactId: seedId('city contact'), groupId: seedId('winter A') };
    expect(await addVisit(coordinator, { ...input, ...wrong })).toMatchObject({
      code: 'invalid',
      fields: { contactId: 'contactUnknown', groupId: 'group_unknown' },
    });
    expect(await addVisit(coordinator, { ...input, hostId: seedId('nobody') })).toMatchObject({
      code: 'invalid',
      fields: { hostId: 'hostUnknown' },
    });
  });

  test('does not exist for those who do not plan it', async () => {
    const helper = await givenViewer('helper', {
      grants: [{ role: 'check_in_helper', project: 'korea', activity: 'autumn' }],
    });
    const stranger = await givenViewer('stranger');
    expect(await addVisit(helper, input)).toMatchObject({ code: 'forbidden' });
    expect(await addVisit(stranger, input)).toMatchObject({ code: 'not_found' });
    expect(await cancelVisit(helper, { visitId: VISIT, seen: 'draft', note: null })).toMatchObject({
      code: 'not_found',
    });
  });
});

describe('asking', () => {
  test('freezes the time of the draft, sends a letter with a link, and it is the host’s turn', async () => {
    await place();
    expect(await onMonday(() => ask(VISIT))).toEqual({ ok: true, value: { done: 1, not: [] } });
    expect(await visitNow()).toMatchObject({
      status: 'asked',
      offeredStart: new Date('2023-10-25T04:10:00Z'),
      offeredEnd: new Date('2023-10-25T06:00:00Z'),
      askedAt: MONDAY,
      answerBy: new Date('2023-10-04T09:00:00Z'),
    });
    expect(await history()).toEqual(['asked: asked, host']);
    const [letter] = await mail();
    expect(letter).toMatchObject({
      recipient: 'data@host.example',
      locale: 'ko',
      template: 'visitRequest',
      siteVisitId: VISIT,
      params: {
        contact: 'data contact',
        when: '10월 25일 수요일, 13:10–15:00(서울 시간)',
        answerBy: '10월 4일 수요일',
        answer: 'coordinator@test.example',
      },
    });
    expect(letter?.letterId).not.toBe(null);
    expect(letter?.sealedParams).not.toBe(null);
    const db = await database();
    expect((await db.select().from(hostLinks)).map(({ contactId }) => contactId)).toEqual([
      seedId('data contact'),
    ]);
  });

  test('many at once asks whom it can, and names the others with the reason', async () => {
    expect(await onMonday(() => ask(VISIT, OTHER))).toEqual({
      ok: true,
      value: { done: 1, not: [{ visitId: OTHER, code: 'no_address' }] },
    });
    expect(await history(OTHER)).toEqual([]);
    expect((await visitNow(OTHER))?.status).toBe('draft');
  });

  test('nobody with an address is refused in words', async () => {
    expect(await onMonday(() => ask(OTHER))).toMatchObject({ ok: false, code: 'no_address' });
  });

  test('twice at the same moment sends one letter', async () => {
    const both = await onMonday(() => Promise.all([ask(VISIT), ask(VISIT)]));
    expect(both.map((outcome) => (outcome.ok ? 'asked' : outcome.code)).sort()).toEqual([
      'asked',
      'visit_asked_already',
    ]);
    expect((await mail()).length).toBe(1);
  });
});

test('a letter in Korean greets its contact in their own script', async () => {
  const db = await database();
  await db
    .update(hostContacts)
    .set({ nameNative: '이바다' })
    .where(eq(hostContacts.id, seedId('data contact')));
  await onMonday(() => ask(VISIT));
  expect((await mail()).map(({ params }) => params)).toMatchObject([{ contact: '이바다' }]);
});

describe('reminding', () => {
  beforeEach(() => onMonday(() => ask(VISIT)));

  test('waits a day, unless somebody says so, and sends a link of its own', async () => {
    expect(await later(23, () => remind())).toMatchObject({ code: 'reminded_recently' });
    expect(await later(23, () => remind(true))).toMatchObject({ ok: true });
    expect(await later(48, () => remind())).toMatchObject({ ok: true });
    expect(await visitNow()).toMatchObject({ reminders: 2, status: 'asked' });
    expect((await mail()).map(({ template }) => template)).toEqual([
      'visitRequest',
      'visitReminder',
      'visitReminder',
    ]);
    const db = await database();
    const links = await db.select().from(hostLinks);
    expect(links.map(({ revokedAt }) => revokedAt)).toEqual([null, null, null]);
  });

  test('two coordinators at the same moment remind once', async () => {
    const both = await later(30, () =>
      Promise.all([remind(), remindHosts(colleague, { visitIds: [VISIT], evenSoon: false })]),
    );
    expect(both.map((outcome) => (outcome.ok ? 'reminded' : outcome.code)).sort()).toEqual([
      'reminded',
      'reminded_recently',
    ]);
    expect((await visitNow())?.reminders).toBe(1);
  });

  test('nobody who has answered', async () => {
    await later(1, () => call('yes'));
    expect(await later(30, () => remind())).toMatchObject({ code: 'visit_answered' });
  });
});

describe('a call', () => {
  test('asks a host who was not asked, and takes the answer', async () => {
    await place();
    await onMonday(() => call('yes'));
    expect(await visitNow()).toMatchObject({
      status: 'confirmed',
      agreedStart: new Date('2023-10-25T04:10:00Z'),
    });
    expect((await history()).toSorted()).toEqual([
      'answered_yes: confirmed, nobody',
      'asked: asked, host',
      'called: draft, us',
    ]);
  });

  test('with another time makes the windows of the host', async () => {
    await onMonday(() => call('another_time'));
    const db = await database();
    expect(await db.select().from(visitWindows)).toEqual([
      { siteVisitId: VISIT, date: '2023-10-26', opensAt: '13:00:00', closesAt: '18:00:00' },
    ]);
    expect((await visitNow())?.status).toBe('tentative');
  });

  test('sent twice is noted once', async () => {
    await onMonday(() => call('nothing'));
    await onMonday(() => call('nothing'));
    expect(await history()).toEqual(['called: draft, us']);
  });
});

describe('an answer that was kept aside', () => {
  const ANSWER = seedId('answer');

  beforeEach(async () => {
    await place();
    await onMonday(() => ask(VISIT));
    await later(1, () => call('yes'));
    const db = await database();
    await db.insert(hostAnswers).values({
      id: ANSWER,
      siteVisitId: VISIT,
      at: MONDAY,
      answer: 'another_time',
      windows: [WINDOW],
      speakers: [],
    });
  });

  test('is taken over by the way of any answer', async () => {
    expect(
      await later(2, () => settleAnswer(coordinator, { answerId: ANSWER, takeOver: true })),
    ).toEqual({ ok: true, value: undefined });
    expect(await visitNow()).toMatchObject({ status: 'tentative', agreedStart: null });
    const db = await database();
    const [kept] = await db.select().from(hostAnswers);
    expect(kept).toMatchObject({ settledById: coordinator.userId, answer: 'another_time' });
  });

  test('is left, and what stands stays', async () => {
    await later(2, () => settleAnswer(coordinator, { answerId: ANSWER, takeOver: false }));
    expect((await visitNow())?.status).toBe('confirmed');
    expect((await history()).at(-1)).toBe('settled: confirmed, nobody');
  });

  test('is decided once, whoever is first', async () => {
    const both = await later(2, () =>
      Promise.all([
        settleAnswer(coordinator, { answerId: ANSWER, takeOver: true }),
        settleAnswer(colleague, { answerId: ANSWER, takeOver: false }),
      ]),
    );
    expect(both.map((outcome) => (outcome.ok ? 'settled' : outcome.code)).sort()).toEqual([
      'answer_settled',
      'settled',
    ]);
  });
});

describe('closing', () => {
  const cancel = (seen: VisitStatus) =>
    cancelVisit(coordinator, { visitId: VISIT, seen, note: 'The bus is too small.' });

  test('tells the host who was asked, and keeps the reason to ourselves', async () => {
    await onMonday(() => ask(VISIT));
    expect(await later(1, () => cancel('asked'))).toEqual({ ok: true, value: { isTold: true } });
    const letters = await mail();
    expect(letters.map(({ template }) => template)).toEqual(['visitRequest', 'visitCancelled']);
    expect(JSON.stringify(letters)).not.toContain('too small');
  });

  test('tells nobody who was never asked', async () => {
    expect(await onMonday(() => cancel('draft'))).toEqual({ ok: true, value: { isTold: false } });
    expect(await mail()).toEqual([]);
  });

  test('does not overrule a host who said yes meanwhile', async () => {
    await onMonday(() => ask(VISIT));
    await later(1, () => call('yes'));
    expect(await later(2, () => cancel('asked'))).toMatchObject({ code: 'visit_moved_on' });
  });

  test('is undone by opening again, as a draft without an offer', async () => {
    await place();
    await onMonday(() => ask(VISIT));
    await later(1, () => cancel('asked'));
    await later(2, () => reopenVisit(coordinator, { visitId: VISIT }));
    expect(await visitNow()).toMatchObject({ status: 'draft', offeredStart: null, askedAt: null });
  });
});

test('a save over a newer version is refused with what differs', async () => {
  const saved = await visitNow();
  const input = {
    visitId: VISIT,
    version: saved?.version ?? 0,
    contactId: null,
    groupId: null,
    topic: { en: 'Mine' },
    objective: null,
    wishes: null,
    duration: 60,
    wishedDates: [],
    priority: 'must' as const,
    needsInterpreter: false,
    answerBy: null,
  };
  const first = await updateVisit(coordinator, input);
  expect(first).toMatchObject({ ok: true });
  const second = await updateVisit(colleague, { ...input, topic: { en: 'Theirs' } });
  expect(second).toMatchObject({
    code: 'stale',
    changes: [{ field: 'topic', yours: { en: 'Theirs' }, theirs: { en: 'Mine' } }],
  });
});

test('a link to copy is shown once, needs a request that was sent, and all of them can be revoked', async () => {
  expect(await copyHostLink(coordinator, { visitId: VISIT })).toMatchObject({
    code: 'visit_not_asked',
  });
  await onMonday(() => ask(VISIT));
  const copied = await later(1, () => copyHostLink(coordinator, { visitId: VISIT }));
  expect(copied.ok && copied.value.path).toMatch(/^\/host\/[\w-]{65}$/);
  expect(await later(2, () => revokeHostLinks(coordinator, { visitId: VISIT }))).toEqual({
    ok: true,
    value: 2,
  });
  expect(await deeds()).toEqual(['asked', 'link_copied', 'links_revoked']);
});

test('how it went is said once it is over', async () => {
  await place();
  await onMonday(() => call('yes'));
  const record = () =>
    recordOutcome(coordinator, { visitId: VISIT, outcome: 'went_well', note: 'Good.' });
  expect(await later(1, record)).toMatchObject({ code: 'visit_not_over' });
  expect(await atTime(new Date('2023-10-25T06:00:00Z'), record)).toMatchObject({ ok: true });
  expect(await visitNow()).toMatchObject({ outcome: 'went_well', outcomeNote: 'Good.' });
});
