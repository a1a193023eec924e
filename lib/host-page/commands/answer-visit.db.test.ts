import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database, transaction } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { outboxMessages } from '@/db/schema/outbox';
import { hostAnswers, siteVisits, visitSteps, visitWindows } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { atTime } from '@/lib/core/clock';
import { newId } from '@/lib/core/ids';
import { makeHostLink } from '@/lib/host-links/commands/make-host-link';
import { openHostLink } from '@/lib/host-links/queries/open-host-link';
import { givenHost, givenVisit } from '@/lib/host-links/testing/given-visit';
import type { HostGuest } from '@/lib/host-links/types';
import { lockVisit } from '@/lib/visits/commands/lock-visit';
import { recordStep } from '@/lib/visits/commands/record-step';
import { judgeAnswer } from '../rules/judge-answer';
import { answerFrom } from '../rules/read-form';
import { answerInput } from '../schema';
import { answerVisit } from './answer-visit';

testDatabase();

const VISIT = seedId('Centre');
const DAY = Date.parse('2023-10-25T00:00:00Z');
const HOUR = 3_600_000;
const MORNING = { start: DAY + HOUR, end: DAY + 2 * HOUR };
const AFTERNOON = { start: DAY + 6 * HOUR, end: DAY + 7 * HOUR };
const ASKED = Date.parse('2023-10-01T00:00:00Z');
const WINDOW = { date: '2023-10-26', start: '09:00', end: '11:00' };

let [first, second]: HostGuest[] = [];

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  await givenHost('Incheon');
  await givenVisit('visit', 'Incheon', 'Centre');
  await givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'joint' }] });
  await step('asked', { offered: MORNING }, ASKED);
  [first, second] = [await guestOf('Incheon first'), await guestOf('Incheon second')];
});

async function guestOf(contact: string | null): Promise<HostGuest> {
  const contactId = contact && seedId(contact);
  const token = await makeHostLink({ siteVisitId: VISIT, contactId });
  const guest = await openHostLink(token, '192.0.2.1');
  if (!guest) throw new Error('The link does not open.');
  return guest;
}

type Offer = { offered?: { start: number; end: number } | null };
const step = (name: 'asked' | 'time_changed' | 'cancelled', { offered }: Offer, at: number) =>
  transaction(async () => {
    const visit = await lockVisit(VISIT);
    if (!visit) throw new Error('There is no visit.');
    return recordStep(visit, {
      step: name,
      at: new Date(at),
      userId: null,
      ...(offered === undefined
        ? {}
        : { offered: offered && { start: new Date(offered.start), end: new Date(offered.end) } }),
    });
  });

type Said = Record<string, string | string[]>;
const input = (said: Said) =>
  answerInput.parse(
    answerFrom(
      Object.fromEntries(
        Object.entries({
          id: newId(),
          answer: 'yes',
          seenStart: `${MORNING.start}`,
          seenEnd: `${MORNING.end}`,
          ...said,
        }).map(([name, value]) => [name, [value].flat()]),
      ),
    ),
  );
const answer = (guest: HostGuest | undefined, said: Said = {}, at = ASKED + HOUR) =>
  atTime(new Date(at), () => answerVisit(guest as HostGuest, input(said)));
const windowFields = (window = WINDOW): Said => ({
  answer: 'another_time',
  'windows.0.date': window.date,
  'windows.0.start': window.start,
  'windows.0.end': window.end,
});

async function visit() {
  const db = await database();
  const [row] = await db.select().from(siteVisits).where(eq(siteVisits.id, VISIT));
  return {
    status: row?.status,
    agreed: row?.agreedStart ? [row.agreedStart.getTime(), row.agreedEnd?.getTime()] : null,
  };
}
async function history() {
  const db = await database();
  const rows = await db.select().from(visitSteps).orderBy(asc(visitSteps.at), asc(visitSteps.id));
  return rows.map(({ step: taken, turn }) => `${taken}: ${turn}`);
}
async function answers() {
  const db = await database();
  const rows = await db.select().from(hostAnswers).orderBy(asc(hostAnswers.at));
  return rows.map(({ answer: said, settledAt }) => `${said}${settledAt ? '' : ', aside'}`);
}
const TAKEN = { ok: true, value: { isAside: false } };
const ASIDE = { ok: true, value: { isAside: true } };

describe('an answer of a host', () => {
  test('yes confirms the time that they saw, leaves a trail without their words and tells the coordinators', async () => {
    expect(await answer(first, { note: 'Ring at gate 2', 'contact.name': 'Noeul' })).toEqual(TAKEN);
    expect(await visit()).toEqual({
      status: 'confirmed',
      agreed: [MORNING.start, MORNING.end],
    });
    expect(await history()).toEqual(['asked: host', 'answered_yes: nobody']);
    const db = await database();
    const [entry] = await db.select().from(auditEntries);
    expect([entry?.actorId, entry?.action, entry?.changes]).toEqual([
      null,
      'answered_yes',
      {
        answer: { before: null, after: 'yes' },
        status: { before: 'asked', after: 'confirmed' },
      },
    ]);
    const [mail] = await db.select().from(outboxMessages);
    expect([mail?.recipient, mail?.template, mail?.params]).toEqual([
      'coordinator@test.example',
      'hostAnswered',
      {
        name: 'coordinator',
        host: 'Incheon',
        activity: 'visit',
        topic: 'Centre',
        answer: 'yes',
        when: 'Wed 25 Oct 10:00–11:00',
        isAside: 'no',
        hasNote: 'yes',
        note: 'Ring at gate 2',
        path: `/projects/joint/activities/visit/visits/${VISIT}`,
      },
    ]);
  });

  test('another time offers windows, which take the place of those before, and is ours to place', async () => {
    expect(await answer(first, windowFields())).toEqual(TAKEN);
    expect(await answer(first, windowFields({ ...WINDOW, start: '13:00', end: '15:00' }))).toEqual(
      TAKEN,
    );
    expect((await visit()).status).toBe('tentative');
    const db = await database();
    expect(await db.select().from(visitWindows)).toEqual([
      { siteVisitId: VISIT, date: '2023-10-26', opensAt: '13:00:00', closesAt: '15:00:00' },
    ]);
  });

  test('no declines, and may become a yes until the visit is over', async () => {
    await answer(first, { answer: 'no', note: 'We are being rebuilt' });
    expect(await visit()).toEqual({ status: 'declined', agreed: null });
    expect(await answer(first, {}, MORNING.end - 1)).toEqual(TAKEN);
    expect((await visit()).status).toBe('confirmed');
    expect(await answer(first, { answer: 'no' }, MORNING.end)).toEqual({
      ok: false,
      code: 'visit_over',
    });
  });

  test('to dates alone is ours to place', async () => {
    await step('time_changed', { offered: null }, ASKED + 1);
    expect(await answer(first, { seenStart: '', seenEnd: '' })).toEqual(TAKEN);
    expect(await visit()).toEqual({ status: 'tentative', agreed: null });
  });

  test('sent twice is one answer, and its id opens no other visit', async () => {
    const id = newId();
    expect(await answer(first, { id })).toEqual(TAKEN);
    expect(await answer(first, { id, answer: 'no' })).toEqual(TAKEN);
    expect(await answers()).toEqual(['yes']);
    await givenVisit('visit', 'Incheon', 'Port');
    const token = await makeHostLink({ siteVisitId: seedId('Port'), contactId: null });
    const other = (await openHostLink(token, '192.0.2.1')) ?? undefined;
    expect(await answer(other, { id })).toEqual({ ok: false, code: 'not_found' });
  });

  test('with a window outside the days of the activity is refused at that window', async () => {
    expect(await answer(first, windowFields({ ...WINDOW, date: '2023-10-27' }))).toEqual({
      ok: false,
      code: 'window_outside',
      fields: { 'windows.0.date': 'window_outside' },
    });
    expect(await answers()).toEqual([]);
  });

  test('keeps what they state of their people and their gate as they typed it, a name on one line', async () => {
    const script = '<script>alert(1)</script>';
    await answer(first, {
      'contact.name': `${script}\r\nBcc: all@example.org`,
      'contact.email': 'noeul@incheon.example',
      'speakers.0.name': 'Haneul',
      'speakers.0.jobTitle': '센터장',
      'speakers.2.name': 'Byeol',
      'entry.asksForId': 'yes',
      'entry.photos': 'ask_first',
      'entry.gate': 'Gate 2',
      'entry.nameListDays': '5',
      'entry.nameListFields': ['name', 'passport_number'],
      entryRules: 'No bags',
    });
    const db = await database();
    const [row] = await db.select().from(hostAnswers);
    expect(row).toMatchObject({
      contact: {
        name: `${script}Bcc: all@example.org`,
        email: 'noeul@incheon.example',
        phone: null,
      },
      speakers: [
        { name: 'Haneul', jobTitle: '센터장' },
        { name: 'Byeol', jobTitle: null },
      ],
      entry: {
        asksForId: true,
        photos: 'ask_first',
        gate: 'Gate 2',
        parking: null,
        nameListDays: 5,
        nameListFields: ['name', 'passport_number'],
      },
      entryRules: 'No bags',
    });
  });
});

describe('an answer that cannot stand is kept aside for us and the request stays', () => {
  test('when the visit moved meanwhile; the next one, to the new time, overtakes it', async () => {
    await answer(first);
    await step('time_changed', { offered: AFTERNOON }, ASKED + 2 * HOUR);
    expect(await answer(first, { answer: 'no' }, ASKED + 3 * HOUR)).toEqual(ASIDE);
    expect((await visit()).status).toBe('asked');
    expect(await history()).toEqual([
      'asked: host',
      'answered_yes: nobody',
      'time_changed: host',
      'answer_kept_aside: us',
    ]);
    const seen = { seenStart: `${AFTERNOON.start}`, seenEnd: `${AFTERNOON.end}` };
    expect(await answer(first, seen, ASKED + 4 * HOUR)).toEqual(TAKEN);
    expect(await answers()).toEqual(['yes', 'no', 'yes']);
    expect(await visit()).toEqual({
      status: 'confirmed',
      agreed: [AFTERNOON.start, AFTERNOON.end],
    });
    expect((await history()).at(-1)).toBe('answered_yes: nobody');
  });

  test('when the visit was cancelled', async () => {
    await step('cancelled', {}, ASKED + 1);
    expect(await answer(first)).toEqual(ASIDE);
    expect(await answers()).toEqual(['yes, aside']);
    expect((await visit()).status).toBe('cancelled');
  });

  test('when another contact said otherwise; what the same one says counts', async () => {
    await answer(first);
    expect(await answer(second, { answer: 'no' }, ASKED + 2 * HOUR)).toEqual(ASIDE);
    expect(await visit()).toMatchObject({ status: 'confirmed' });
    expect(await answer(first, { answer: 'no' }, ASKED + 3 * HOUR)).toEqual(TAKEN);
    expect(await answers()).toEqual(['yes', 'no, aside', 'no']);
    expect((await history()).at(-1)).toBe('answered_no: us');
  });

  test('asks nobody again about what was said before they were asked anew', async () => {
    await answer(first, { answer: 'no' });
    await step('cancelled', {}, ASKED + 2 * HOUR);
    const db = await database();
    await db.update(siteVisits).set({ status: 'draft', answeredAt: null });
    await step('asked', { offered: MORNING }, ASKED + 3 * HOUR);
    expect(await answer(second, {}, ASKED + 4 * HOUR)).toEqual(TAKEN);
  });
});

describe('two contacts at the same moment', () => {
  const outcome = async () => [
    (await answers()).toSorted(),
    (await history()).filter((line) => line.startsWith('answer')).length,
  ];

  test('are judged one after the other: one answer stands and the other waits for us', async () => {
    const given = await Promise.all([answer(first), answer(second, { answer: 'no' })]);
    expect(new Set(given.map((result) => result.ok && result.value.isAside))).toEqual(
      new Set([false, true]),
    );
    expect((await answers()).filter((line) => line.endsWith('aside')).length).toBe(1);
    const { status } = await visit();
    expect(['confirmed', 'declined']).toContain(status);
    expect((await outcome())[1]).toBe(2);
  });

  test('without the lock both would be judged by what neither had left, and the last to write would win', async () => {
    let reading = 2;
    const bothHaveRead = Promise.withResolvers<void>();
    // As the command does it, but in no transaction, so that its lock is let go of at once.
    const unguarded = async (said: 'yes' | 'no', contactId: string) => {
      const locked = await lockVisit(VISIT);
      if (!locked) throw new Error('There is no visit.');
      const judged = judgeAnswer(
        { status: locked.status, offered: MORNING },
        { answer: said, seen: MORNING, windows: [], contactId },
        null,
      );
      reading -= 1;
      if (reading === 0) bothHaveRead.resolve();
      await bothHaveRead.promise;
      const taken = 'take' in judged ? judged.take : 'answer_kept_aside';
      await recordStep(locked, { step: taken, at: new Date(ASKED + 1), userId: null, contactId });
      return taken;
    };
    const taken = await Promise.all([
      unguarded('yes', seedId('Incheon first')),
      unguarded('no', seedId('Incheon second')),
    ]);
    expect(taken).toEqual(['answered_yes', 'answered_no']);
    expect((await history()).filter((line) => line.startsWith('answer_kept_aside'))).toEqual([]);
  });
});
