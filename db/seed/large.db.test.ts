import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { marks, signedResults } from '@/db/schema/attendance';
import { users } from '@/db/schema/identity';
import { people } from '@/db/schema/people';
import { testDatabase } from '@/db/testing/test-database';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadAttendanceReport } from '@/lib/attendance/queries/attendance-report';
import { loadProjectFigures } from '@/lib/attendance/queries/project-figures';
import { counts } from '@/lib/attendance/rules';
import { loadViewer } from '@/lib/auth/load-viewer';
import { loadLargeData } from './large';
import { LARGE, largeActivities } from './large-plan';
import { seedId } from './random';

testDatabase({ keep: true });

const COORDINATOR = seedId('coordinator of the large data');

test('it is planned the same every time, and is as large as it says', () => {
  const [first] = largeActivities(1);
  expect(largeActivities(1)).toEqual([first]);
  const counting = first?.sessions.filter(
    ({ kind }) => !['transfer', 'meal', 'free'].includes(kind),
  );
  expect(LARGE.activities * (first?.sessions.length ?? 0)).toBe(30_000);
  expect(LARGE.activities * (first?.participants.length ?? 0) * (counting?.length ?? 0)).toBe(
    600_000,
  );
});

test('a piece of it is written, once, and its figures are those of its rows', async () => {
  const db = await database();
  await db.insert(users).values({
    id: COORDINATOR,
    email: 'coordinator@sapar.example',
    name: 'Garam Seo',
    createdAt: LARGE.writtenAt,
  });
  await loadLargeData(() => {}, 2);
  expect(await db.$count(people)).toBe(80);
  expect(await db.$count(sessions)).toBe(120);
  expect(await db.$count(marks)).toBe(2_400);
  expect(await db.$count(signedResults)).toBe(80);

  const coordinator = await loadViewer(COORDINATOR);
  if (!coordinator) throw new Error('The coordinator is not there.');
  const id = seedId('large activity 0');
  const activity = await findActivityById(coordinator, id);
  const report = activity && (await loadAttendanceReport(coordinator, activity));
  const { attended, countable, unmarked } = counts(report?.rows ?? []);
  const figures = await loadProjectFigures(coordinator, seedId('large project 0'));
  expect(unmarked).toBe(0);
  expect(figures?.total).toMatchObject({ attended, countable });

  await expect(loadLargeData(() => {}, 2)).rejects.toThrow('The large data is loaded already.');
  expect(await db.$count(marks, eq(marks.activityId, id))).toBe(1_200);
});
