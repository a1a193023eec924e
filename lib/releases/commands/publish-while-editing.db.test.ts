import { asc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '@/db';
import { releases } from '@/db/schema/releases';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { editAgenda } from '@/lib/agenda/commands/edit-agenda';
import { emptyContent, makeSessions } from '@/lib/agenda/testing/race';
import type { AgendaEdit } from '@/lib/agenda/types/edits';
import { newId } from '@/lib/core/ids';
import { publishReleaseInput } from '../schema';
import { publishRelease } from './publish-release';

testDatabase();

const VISIT = seedId('visit');
const DAY = Date.parse('2023-10-24T00:00:00Z');
const QUARTER = 15 * 60_000;
const ROUNDS = 12;

test('a release holds a batch of edits as a whole or not at all, however often both happen at once', async () => {
  await givenProject('joint');
  await givenActivity('joint', 'visit');
  const viewer = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  const save = (edits: AgendaEdit[]) =>
    editAgenda(viewer, { id: newId(), activityId: VISIT, edits });
  const publish = () =>
    publishRelease(
      viewer,
      publishReleaseInput.parse({ id: newId(), activityId: VISIT, tell: false, reason: 'A test' }),
    );
  const made = makeSessions(40).flatMap((edit) => (edit.type === 'create' ? edit : []));
  const at = (round: number) => ({
    start: DAY + round * QUARTER,
    end: DAY + round * QUARTER + 2 * QUARTER,
  });
  await save(made.map((edit) => ({ ...edit, content: emptyContent(at(0)) })));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const moves = made.map(
      ({ sessionId }): AgendaEdit => ({
        type: 'change',
        sessionId,
        version: round,
        changes: at(round),
      }),
    );
    const [saved] = await Promise.all([save(moves), publish()]);
    expect(saved.ok).toBe(true);
  }
  await publish();

  const db = await database();
  const found = await db
    .select({ number: releases.number, snapshot: releases.snapshot })
    .from(releases)
    .where(eq(releases.activityId, VISIT))
    .orderBy(asc(releases.number));
  const starts = found.map(({ snapshot }) => new Set(snapshot.sessions.map((one) => one.startsAt)));
  expect(starts.map(({ size }) => size)).toEqual(starts.map(() => 1));
  expect(found.map(({ number }) => number)).toEqual(found.map((_, index) => index + 1));
  expect([...(starts.at(-1) ?? [])]).toEqual([new Date(at(ROUNDS).start).toISOString()]);
});
