import { beforeAll, expect, test } from 'vitest';
import { database } from '@/db';
import { outboxMessages } from '@/db/schema/outbox';
import { hostAnswers, visitWindows } from '@/db/schema/visits';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenHost, givenPlacedVisit, givenVisit } from '@/db/testing/visits';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { listVisits } from './list-visits';

testDatabase({ keep: true });

let coordinator: Viewer;
const at = (text: string) => new Date(text);

beforeAll(async () => {
  await givenProject('korea');
  await givenProject('japan');
  await givenActivity('korea', 'autumn');
  await givenActivity('japan', 'winter');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  await givenHost('data', { leadTime: 5, nameListDays: 10, capacity: 20 });
  await givenHost('city', { leadTime: 15, email: null });
  await givenVisit('autumn', 'data', {
    status: 'asked',
    groupId: seedId('autumn A'),
    askedAt: at('2023-09-25T01:00:00Z'),
    answerBy: at('2023-10-05T08:00:00Z'),
  });
  await givenPlacedVisit('autumn', 'data', {
    startsAt: '2023-10-25T04:10:00Z',
    endsAt: '2023-10-25T06:00:00Z',
  });
  await givenVisit('autumn', 'city');
  await givenVisit('winter', 'city');
  const db = await database();
  await db.insert(visitWindows).values({
    siteVisitId: seedId('autumn at city'),
    date: '2023-10-26',
    opensAt: '13:00',
    closesAt: '18:00',
  });
  await db.insert(hostAnswers).values({
    id: seedId('answer'),
    siteVisitId: seedId('autumn at data'),
    at: at('2023-09-26T01:00:00Z'),
    answer: 'no',
    windows: [],
    speakers: [],
  });
});

const letter = (minute: number, end: 'sentAt' | 'failedAt') => ({
  id: seedId(`letter ${minute}`),
  siteVisitId: seedId('autumn at data'),
  recipient: 'data@host.example',
  locale: 'ko' as const,
  template: 'visitRequest',
  params: {},
  createdAt: at(`2023-09-25T01:0${minute}:00Z`),
  nextAttemptAt: at('2023-09-25T01:00:00Z'),
  [end]: at('2023-09-25T02:00:00Z'),
});

test('a request says where it stands, whose turn it is and what is owed, in working days of the host', async () => {
  const [line] = (await listVisits(coordinator, seedId('autumn'))).filter(
    ({ host }) => host.leadTime === 5,
  );
  expect(line).toMatchObject({
    status: 'asked',
    turn: 'us',
    host: { name: { en: 'data' }, city: { en: 'Seoul' }, capacity: 20, nameListDays: 10 },
    contact: { name: 'data contact', email: 'data@host.example', locale: 'ko', hasBounced: false },
    group: { id: seedId('autumn A'), name: 'A' },
    sessions: [
      {
        id: seedId('autumn session at data'),
        start: Date.parse('2023-10-25T04:10:00Z'),
        end: Date.parse('2023-10-25T06:00:00Z'),
      },
    ],
    offered: null,
    askedAt: Date.parse('2023-09-25T01:00:00Z'),
    openAnswers: 1,
    failedLetters: 0,
    // Nine weekdays and Hangul Day before Wednesday 25 October, so the day is one earlier than it would be.
    owed: [
      { what: 'answer', turn: 'host', on: '2023-10-05', needs: 5 },
      { what: 'name_list', turn: 'us', on: '2023-10-11', needs: 10 },
    ],
  });
});

test('a request without a session is counted from the first window of the host', async () => {
  const [line] = (await listVisits(coordinator, seedId('autumn'))).filter(
    ({ host }) => host.leadTime === 15,
  );
  expect(line).toMatchObject({
    status: 'draft',
    turn: 'us',
    group: null,
    sessions: [],
    windows: [{ date: '2023-10-26', start: '13:00', end: '18:00' }],
    contact: { email: null },
    owed: [{ what: 'lead_time', turn: 'us', on: '2023-10-04', needs: 15 }],
  });
});

test('letters that did not arrive count until one does', async () => {
  const db = await database();
  const failed = async () => {
    const lines = await listVisits(coordinator, seedId('autumn'));
    return lines.reduce((sum, { failedLetters }) => sum + failedLetters, 0);
  };
  await db.insert(outboxMessages).values([letter(1, 'sentAt'), letter(2, 'failedAt')]);
  expect(await failed()).toBe(1);
  await db.insert(outboxMessages).values(letter(3, 'sentAt'));
  expect(await failed()).toBe(0);
});

test('to everybody but who plans it there are none', async () => {
  const others = await Promise.all([
    givenViewer('helper', {
      grants: [{ role: 'check_in_helper', project: 'korea', activity: 'autumn' }],
    }),
    givenViewer('focal', { grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }] }),
    givenViewer('donor', { grants: [{ role: 'donor_viewer', project: 'korea' }] }),
    givenViewer('stranger', { grants: [{ role: 'coordinator', project: 'japan' }] }),
  ]);
  const seen = await Promise.all(others.map((viewer) => listVisits(viewer, seedId('autumn'))));
  expect(seen).toEqual([[], [], [], []]);
  expect(await listVisits(coordinator, seedId('winter'))).toEqual([]);
});
