import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/db';
import { participants } from '@/db/schema/participants';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { createSession } from '@/lib/agenda/commands/create-session';
import { removeSession } from '@/lib/agenda/commands/remove-session';
import { createSessionInput } from '@/lib/agenda/schema';
import type { Viewer } from '@/lib/auth/types';
import { calendarResponse } from '@/lib/core/calendar-response';
import { publishRelease } from '@/lib/releases/commands/publish-release';
import { resetCalendarFeed } from '../commands/reset-calendar-feed';
import { findCalendarFeed, findMyCalendarToken } from './calendar-feed';
import { loadMyContacts } from './my-contacts';
import { loadMyItinerary } from './my-itinerary';

testDatabase();

let coordinator: Viewer;
let aigerim: Viewer;
const seat = seedId('visit Aigerim');

async function plan(name: string, start: string, end: string, groups: string[] = []) {
  const result = await createSession(
    coordinator,
    createSessionInput.parse({
      id: seedId(name),
      activityId: seedId('visit'),
      kind: 'talk',
      title: { en: name },
      day: '2023-10-24',
      startsAt: start,
      endsAt: end,
      groupIds: groups.map((group) => seedId(`visit ${group}`)),
    }),
  );
  if (!result.ok) throw new Error(result.code);
}

async function publish(name: string) {
  const result = await publishRelease(coordinator, {
    id: seedId(name),
    activityId: seedId('visit'),
    reason: 'The hall is confirmed on the phone',
    message: null,
    tell: false,
  });
  if (!result.ok) throw new Error(result.code);
}

async function titles(token: string) {
  const calendar = await (await findCalendarFeed(token))?.calendar();
  return calendar?.entries.map(({ title, isCancelled, sequence }) => ({
    title,
    isCancelled,
    sequence,
  }));
}

async function makeLink(viewer: Viewer): Promise<string> {
  await resetCalendarFeed(viewer, { participantId: seat });
  return (await findMyCalendarToken(viewer, seat)) ?? '';
}

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenParticipant('visit', 'Aigerim', { group: 'A' });
  await givenParticipant('visit', 'Nino', { group: 'B', country: 'GE' });
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  aigerim = await givenViewer('aigerim', { person: 'Aigerim' });
  await plan('Opening', '09:00', '09:30');
  await plan('Traffic centre', '13:30', '15:15', ['A']);
  await plan('Call centre', '13:40', '15:10', ['B']);
  await publish('release 1');
});

test('a private calendar has the sessions of its owner’s group and of everyone', async () => {
  const token = await makeLink(aigerim);
  expect(await titles(token)).toEqual([
    { title: 'Opening', isCancelled: false, sequence: 0 },
    { title: 'Traffic centre', isCancelled: false, sequence: 0 },
  ]);
});

test('the draft is not in it until it is published, and what is taken out is cancelled', async () => {
  const token = await makeLink(aigerim);
  const before = await findCalendarFeed(token);
  await removeSession(coordinator, { sessionId: seedId('Traffic centre'), version: 1 });
  expect((await findCalendarFeed(token))?.tag).toBe(before?.tag);
  expect((await titles(token))?.length).toBe(2);
  await publish('release 2');
  expect((await findCalendarFeed(token))?.tag).not.toBe(before?.tag);
  expect(await titles(token)).toEqual([
    { title: 'Opening', isCancelled: false, sequence: 0 },
    { title: 'Traffic centre', isCancelled: true, sequence: 1 },
  ]);
});

test('a replaced link stops working, and a guessed one never did', async () => {
  const first = await makeLink(aigerim);
  const second = await makeLink(aigerim);
  expect(await findCalendarFeed(first)).toBeNull();
  expect(await titles(second)).toHaveLength(2);
  expect(await findCalendarFeed('A'.repeat(43))).toBeNull();
});

test('nobody makes or sees the link of somebody else', async () => {
  await makeLink(aigerim);
  const nino = await givenViewer('nino', { person: 'Nino' });
  expect(await resetCalendarFeed(nino, { participantId: seat })).toEqual({
    ok: false,
    code: 'not_found',
  });
  expect(await resetCalendarFeed(coordinator, { participantId: seat })).toEqual({
    ok: false,
    code: 'not_found',
  });
  expect(await findMyCalendarToken(nino, seat)).toBeNull();
});

test('who withdraws has an empty calendar and no itinerary', async () => {
  const token = await makeLink(aigerim);
  const db = await database();
  await db.update(participants).set({ status: 'withdrawn' }).where(eq(participants.id, seat));
  expect(await titles(token)).toEqual([]);
  expect((await loadMyItinerary(aigerim, {}))?.itinerary).toBeNull();
});

test('a program that has the calendar already gets 304 and no second copy', async () => {
  const feed = await findCalendarFeed(await makeLink(aigerim));
  const ask = (headers: Record<string, string>) =>
    calendarResponse(new Request('http://localhost/', { headers }), feed?.tag ?? '', () => {
      if (!feed) throw new Error('There is no feed.');
      return feed.calendar();
    });
  const first = await ask({});
  expect(first.status).toBe(200);
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const again = await ask({ 'if-none-match': first.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('an itinerary takes one statement once the release is known', async () => {
  await loadMyItinerary(aigerim, {});
  const counter = { statements: 0 };
  const mine = await countStatements(counter, () => loadMyItinerary(aigerim, {}));
  expect(mine?.itinerary?.days.map(({ date }) => date)).toEqual(['2023-10-24']);
  expect(counter.statements).toBe(1);
});

test('a delegate may ask the coordinators of the own project, and learns of nobody else', async () => {
  await givenProject('other');
  await givenViewer('stranger', { grants: [{ role: 'coordinator', project: 'other' }] });
  await givenViewer('manager', { grants: [{ role: 'manager', project: 'korea' }] });
  const nino = await givenViewer('nino', { person: 'Nino' });
  expect(await loadMyContacts(aigerim, seat)).toEqual([
    { name: 'coordinator', email: 'coordinator@test.example' },
  ]);
  expect(await loadMyContacts(nino, seat)).toEqual([]);
});
