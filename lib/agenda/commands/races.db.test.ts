import { inArray, sql } from 'drizzle-orm';
import { beforeEach, expect, inject, test } from 'vitest';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { makeSessions, race, randomPairs, type Save } from '../testing/race';
import type { AgendaEdit } from '../types/edits';
import { editAgenda } from './edit-agenda';

testDatabase();

/** `npm run test:torture` asks for 10,000. */
const PAIRS = Number(process.env.RACE_PAIRS ?? (isPostgres() ? 400 : 100));
/** Agendas that are edited side by side. */
const LANES = isPostgres() ? 4 : 1;
const SESSIONS = 6;

const activities = Array.from({ length: LANES }, (_, lane) => `visit-${lane}`);
let editors: Viewer[];

function isPostgres(): boolean {
  return inject('origin').engine === 'postgres';
}

beforeEach(async () => {
  await givenProject('joint');
  editors = [];
  for (const name of ['one', 'another']) {
    const grants = [{ role: 'coordinator', project: 'joint' } as const];
    editors.push(await givenViewer(name, { grants }));
  }
  for (const name of activities) {
    await givenActivity('joint', name);
    await saving(seedId(name))(0, makeSessions(SESSIONS));
  }
});

const saving =
  (activityId: string): Save =>
  (editor, edits) => {
    const viewer = editors[editor];
    if (!viewer) throw new Error(`There is no editor ${editor}.`);
    return editAgenda(viewer, { id: newId(), activityId, edits });
  };

async function raceAll(count: number, saveFor: (activityId: string) => Save) {
  const results = await Promise.all(
    activities.map((name, lane) =>
      race(
        seedId(name),
        randomPairs(Math.ceil(count / LANES), SESSIONS, lane + 1),
        saveFor(seedId(name)),
      ),
    ),
  );
  return {
    wrong: results.flatMap(({ wrong }) => wrong),
    both: results.reduce((sum, { both }) => sum + both, 0),
    one: results.reduce((sum, { one }) => sum + one, 0),
  };
}

test(
  'of two who save at once nobody overwrites the other: both are saved, or one learns what the other made',
  async () => {
    const { wrong, both, one } = await raceAll(PAIRS, saving);
    expect(wrong).toEqual([]);
    // Otherwise nothing was proved.
    expect(Math.min(both, one)).toBeGreaterThan(PAIRS / 10);
    expect(both + one).toBeGreaterThanOrEqual(PAIRS);
  },
  60_000 + PAIRS * 50,
);

test('without the guard of versions the same race finds changes that are gone', async () => {
  const { wrong } = await raceAll(40, () => unguarded);
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.every((text) => / is saved$| is \{/.test(text))).toBe(true);
});

/** Writes what an editor says, whatever version they saw. */
async function unguarded(_: number, edits: AgendaEdit[]) {
  const db = await database();
  const again = { version: sql`${sessions.version} + 1` };
  const ids = (type: AgendaEdit['type']) =>
    edits.flatMap((edit) => (edit.type === type && 'sessionId' in edit ? edit.sessionId : []));
  const change = edits.find((edit) => edit.type === 'change');
  await db
    .update(sessions)
    .set({ ...again, ...(change?.changes.title ? { title: change.changes.title } : {}) })
    .where(inArray(sessions.id, ids('change')));
  await db
    .update(sessions)
    .set({ ...again, removedAt: sql`now()` })
    .where(inArray(sessions.id, ids('remove')));
  await db
    .update(sessions)
    .set({ ...again, removedAt: null })
    .where(inArray(sessions.id, ids('restore')));
  return { ok: true, value: { versions: {} } } as const;
}
