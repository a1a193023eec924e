import { desc, eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { forgetHoliday } from './commands/forget-holiday';
import { setHoliday } from './commands/set-holiday';
import { listHolidays } from './queries/list-holidays';

testDatabase();

let coordinator: Viewer;
let donor: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  donor = await givenViewer('donor', { grants: [{ role: 'donor_viewer', project: 'joint' }] });
});

const EXTRA = {
  country: 'KR',
  date: '2023-10-02',
  name: { en: 'Extra holiday' },
  isHoliday: true,
  version: null,
} as const;

const october = async (viewer = coordinator) =>
  (await listHolidays(viewer, 'KR', '2023-10-01', '2023-10-31')).map(
    ({ date, kind, version }) => `${date.slice(5)} ${kind} ${version}`,
  );

test('a decreed day and a worked holiday stand beside the calendar, and can be taken back', async () => {
  expect(await setHoliday(coordinator, EXTRA)).toEqual({ ok: true });
  const worked = { ...EXTRA, date: '2023-10-09', isHoliday: false };
  expect(await setHoliday(coordinator, worked)).toEqual({ ok: true });
  expect(await october()).toEqual(['10-02 decreed 1', '10-03 calendar null', '10-09 worked 1']);

  const taken = await forgetHoliday(coordinator, { country: 'KR', date: '2023-10-09', version: 1 });
  expect(taken).toEqual({ ok: true });
  expect(await october()).toEqual([
    '10-02 decreed 1',
    '10-03 calendar null',
    '10-09 calendar null',
  ]);
});

test('the same again changes nothing; another text over an unseen one is stale and may be saved over it', async () => {
  await setHoliday(coordinator, EXTRA);
  expect(await setHoliday(coordinator, EXTRA)).toEqual({ ok: true });
  const other = { ...EXTRA, name: { en: 'Temporary holiday' } };
  expect(await setHoliday(coordinator, other)).toEqual({
    ok: false,
    code: 'stale',
    changes: [
      {
        field: 'name',
        yours: { en: 'Temporary holiday', ru: '', ko: '' },
        theirs: { en: 'Extra holiday', ru: '', ko: '' },
      },
    ],
    version: 1,
  });
  expect(await setHoliday(coordinator, { ...other, version: 1 })).toEqual({ ok: true });
  expect(await october()).toContain('10-02 decreed 2');
});

test('what changed meanwhile is not forgotten unseen, and what is gone is not found', async () => {
  await setHoliday(coordinator, EXTRA);
  const day = { country: 'KR', date: '2023-10-02' } as const;
  expect(await forgetHoliday(coordinator, { ...day, version: 2 })).toMatchObject({ code: 'stale' });
  expect(await forgetHoliday(coordinator, { ...day, version: 1 })).toEqual({ ok: true });
  const missing = { ok: false, code: 'not_found' };
  expect(await forgetHoliday(coordinator, { ...day, version: 1 })).toEqual(missing);
  expect(await setHoliday(coordinator, { ...EXTRA, version: 1 })).toEqual(missing);
});

test('the trail tells of one date under one id', async () => {
  await setHoliday(coordinator, EXTRA);
  await forgetHoliday(coordinator, { country: 'KR', date: '2023-10-02', version: 1 });
  const db = await database();
  const entries = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.objectType, 'holiday'))
    .orderBy(desc(auditEntries.action));
  expect(entries.map(({ action, changes }) => [action, changes])).toEqual([
    [
      'removed',
      {
        country: { before: null, after: 'KR' },
        date: { before: null, after: '2023-10-02' },
        name: { before: { en: 'Extra holiday' }, after: null },
        isHoliday: { before: true, after: null },
      },
    ],
    [
      'created',
      {
        country: { before: null, after: 'KR' },
        date: { before: null, after: '2023-10-02' },
        name: { before: null, after: { en: 'Extra holiday' } },
        isHoliday: { before: null, after: true },
      },
    ],
  ]);
  expect(new Set(entries.map(({ objectId }) => objectId)).size).toBe(1);
});

test('whoever does not plan sees none and changes none', async () => {
  expect(await october(donor)).toEqual([]);
  const refused = { ok: false, code: 'forbidden' };
  expect(await setHoliday(donor, EXTRA)).toEqual(refused);
  expect(await forgetHoliday(donor, { country: 'KR', date: '2023-10-02', version: 1 })).toEqual(
    refused,
  );
});
