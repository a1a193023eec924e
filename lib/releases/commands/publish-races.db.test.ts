import { asc, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { releases } from '@/db/schema/releases';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { createSession } from '@/lib/agenda/commands/create-session';
import { createSessionInput } from '@/lib/agenda/schema';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { publishReleaseInput } from '../schema';
import { publishRelease } from './publish-release';

testDatabase();

const VISIT = seedId('visit');
let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  await createSession(
    coordinator,
    createSessionInput.parse({
      id: seedId('Opening'),
      activityId: VISIT,
      kind: 'talk',
      title: { en: 'Opening' },
      day: '2023-10-24',
      startsAt: '09:00',
      endsAt: '10:00',
    }),
  );
  await publish();
});

const publish = () =>
  publishRelease(
    coordinator,
    publishReleaseInput.parse({ id: newId(), activityId: VISIT, tell: false }),
  );

async function moveTo(minute: number) {
  const db = await database();
  const startsAt = new Date(Date.parse('2023-10-24T00:00:00Z') + minute * 60_000);
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  await db
    .update(sessions)
    .set({ startsAt, endsAt })
    .where(eq(sessions.id, seedId('Opening')));
}

const numbers = async () => {
  const db = await database();
  const rows = await db
    .select({ number: releases.number })
    .from(releases)
    .orderBy(asc(releases.number));
  return rows.map(({ number }) => number);
};

/** The same without the lock: everybody reads which release is the newest before anybody writes the next. */
function unguarded(publishers: number) {
  let reading = publishers;
  const everybodyHasRead = Promise.withResolvers<void>();
  return async () => {
    const db = await database();
    const [newest] = await db
      .select({ number: sql<number>`max(${releases.number})` })
      .from(releases);
    reading -= 1;
    if (reading === 0) everybodyHasRead.resolve();
    await everybodyHasRead.promise;
    await db.execute(sql`
      insert into releases (id, activity_id, number, snapshot, changes, published_by, published_at)
      select ${newId()}::uuid, activity_id, ${(newest?.number ?? 0) + 1}::int, snapshot, changes, published_by, now()
      from releases where number = 1`);
  };
}

describe('many who publish and edit at once', () => {
  test('make one row of releases: each follows from the one before, and none is lost or mixed', async () => {
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        await moveTo(5 * (n + 1));
        await publish();
      }),
    );
    const db = await database();
    const rows = await db
      .select({ number: releases.number, snapshot: releases.snapshot, changes: releases.changes })
      .from(releases)
      .orderBy(asc(releases.number));
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    for (const [index, { changes, snapshot }] of rows.entries()) {
      const before = rows[index - 1]?.snapshot.sessions[0]?.startsAt;
      const [change] = changes;
      expect(change?.before?.startsAt).toBe(before);
      expect(change?.after?.startsAt).toBe(snapshot.sessions[0]?.startsAt);
    }
  });

  test('without the lock nobody waits: the constraint alone refuses, with an error and not with a sentence', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 3 }, unguarded(3)));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
    ]);
    expect(await numbers()).toEqual([1, 2]);
  });

  test('without the lock and the constraint the same race numbers three releases alike', async () => {
    const db = await database();
    await db.execute(sql`alter table releases drop constraint releases_number`);
    await Promise.all(Array.from({ length: 3 }, unguarded(3)));
    expect(await numbers()).toEqual([1, 2, 2, 2]);
  });
});
