import { and, eq } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities, groups } from '@/db/schema/activities';
import { sessionPeople, sessions } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { createSession } from '@/lib/agenda/commands/create-session';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { createSessionInput } from '@/lib/agenda/schema';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { loadDraftState } from '../queries/load-draft-state';
import { planRestoration } from '../queries/plan-restoration';
import { publishReleaseInput } from '../schema';
import { publishRelease } from './publish-release';
import { restoreRelease } from './restore-release';

testDatabase();

const VISIT = seedId('visit');
const id = (name: string) => seedId(name);
let coordinator: Viewer;

beforeEach(async () => {
  await givenProject('joint');
  await givenProject('other');
  await givenActivity('joint', 'visit');
  await givenParticipant('visit', 'Sagong');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  const db = await database();
  await db.insert(places).values({ id: id('hall'), name: { en: 'Main hall' } });
  await session('Opening', {
    placeId: id('hall'),
    people: [{ personId: id('Sagong'), role: 'speaker', title: { en: 'Director' } }],
  });
  await session('Workshop', { startsAt: '11:00', endsAt: '12:00', groupIds: [id('visit B')] });
  await publish();
});

const session = (name: string, changed: object = {}) =>
  createSession(
    coordinator,
    createSessionInput.parse({
      id: id(name),
      activityId: VISIT,
      kind: 'talk',
      title: { en: name },
      day: '2023-10-24',
      startsAt: '09:00',
      endsAt: '10:00',
      ...changed,
    }),
  );
async function publish() {
  const input = { id: newId(), activityId: VISIT, tell: false };
  const published = await publishRelease(coordinator, publishReleaseInput.parse(input));
  if (!published.ok) throw new Error(published.code);
}
async function change(name: string, changed: PgUpdateSetSource<typeof sessions>) {
  const db = await database();
  const [row] = await db
    .select({ version: sessions.version })
    .from(sessions)
    .where(eq(sessions.id, id(name)));
  await db
    .update(sessions)
    .set({ ...changed, version: (row?.version ?? 0) + 1 })
    .where(eq(sessions.id, id(name)));
}
const seoul = (clock: string) => new Date(`2023-10-24T${clock}:00+09:00`);

async function visit() {
  const activity = await findActivityById(coordinator, VISIT);
  if (!activity) throw new Error('The visit is not there.');
  return activity;
}
const plan = async (number: number, viewer = coordinator) =>
  planRestoration(viewer, await visit(), number);
async function restore(number: number, viewer = coordinator) {
  const key = (await plan(number))?.key ?? 'none';
  return restoreRelease(viewer, { activityId: VISIT, number, key });
}
async function sinceNewest() {
  const activity = await visit();
  const draft = await loadDraft(coordinator, activity);
  if (!draft) throw new Error('The draft is not there.');
  const { changes } = await loadDraftState(coordinator, activity, draft);
  return changes.map(({ kind, sessionId }) => [kind, sessionId]);
}
/** Everything at once: moved, lengthened, emptied, renamed, taken out, and something new. */
async function changeEverything() {
  const db = await database();
  await change('Opening', {
    startsAt: seoul('14:00'),
    endsAt: seoul('16:00'),
    placeId: null,
    title: { en: 'Welcome', ko: '환영' },
    kind: 'ceremony',
    isPublic: false,
    languages: ['ko'],
    description: { en: 'Bring your badge.' },
  });
  await db.delete(sessionPeople).where(eq(sessionPeople.sessionId, id('Opening')));
  await change('Workshop', { removedAt: seoul('08:00') });
  await session('Dinner', { startsAt: '18:00', endsAt: '20:00' });
}

describe('restoring a release', () => {
  test('makes the draft what it was: removed sessions are back with their ids, later ones are out', async () => {
    await changeEverything();
    expect((await sinceNewest()).length).toBeGreaterThan(8);
    expect(await restore(1)).toEqual({ ok: true, value: { sessions: 3 } });
    expect(await sinceNewest()).toEqual([]);
  });

  test('can be undone by restoring the newest, and says before what it will do', async () => {
    await changeEverything();
    await publish();
    const kinds = async (number: number) => (await plan(number))?.changes.map(({ kind }) => kind);
    expect(await kinds(1)).toEqual(
      expect.arrayContaining(['added', 'removed', 'moved', 'people_changed']),
    );
    expect(await kinds(2)).toEqual([]);
    await restore(1);
    expect(await sinceNewest()).not.toEqual([]);
    expect((await restore(2)).ok).toBe(true);
    expect(await sinceNewest()).toEqual([]);
    expect(await kinds(2)).toEqual([]);
  });

  test('leaves what a release does not hold, and what waits in the tray', async () => {
    await session('Idea', { day: '', startsAt: '', endsAt: '' });
    await change('Opening', {
      startsAt: seoul('14:00'),
      endsAt: seoul('15:00'),
      isTentative: true,
    });
    await change('Workshop', { mustFollowId: id('Opening') });
    await restore(1);
    const db = await database();
    const rows = await db
      .select({
        id: sessions.id,
        isTentative: sessions.isTentative,
        mustFollowId: sessions.mustFollowId,
        removedAt: sessions.removedAt,
      })
      .from(sessions);
    expect(new Map(rows.map(({ id, ...row }) => [id, row]))).toEqual(
      new Map([
        [id('Opening'), { isTentative: true, mustFollowId: null, removedAt: null }],
        [id('Workshop'), { isTentative: false, mustFollowId: id('Opening'), removedAt: null }],
        [id('Idea'), { isTentative: false, mustFollowId: null, removedAt: null }],
      ]),
    );
  });

  test('leaves one entry of its own, besides those of the sessions', async () => {
    await changeEverything();
    await restore(1);
    const db = await database();
    const entries = await db
      .select({ changes: auditEntries.changes })
      .from(auditEntries)
      .where(and(eq(auditEntries.objectType, 'release'), eq(auditEntries.action, 'restored')));
    expect(entries).toEqual([
      { changes: { number: { before: null, after: 1 }, changes: { before: null, after: 3 } } },
    ]);
  });

  test('drops what is gone since: a session of a group that is no more is for nobody, not for everyone', async () => {
    const db = await database();
    await changeEverything();
    await db
      .update(people)
      .set({ erasedAt: seoul('08:00') })
      .where(eq(people.id, id('Sagong')));
    await db.delete(groups).where(eq(groups.id, id('visit B')));
    expect((await plan(1))?.lost).toEqual(['Sagong']);
    expect((await restore(1)).ok).toBe(true);
    expect(await sinceNewest()).toEqual([
      ['people_changed', id('Opening')],
      ['removed', id('Workshop')],
    ]);
  });

  test('names the record that somebody was merged into', async () => {
    const db = await database();
    await givenParticipant('visit', 'Kept');
    await changeEverything();
    await db
      .update(people)
      .set({ mergedIntoId: id('Kept') })
      .where(eq(people.id, id('Sagong')));
    expect((await restore(1)).ok).toBe(true);
    const named = await db
      .select({ personId: sessionPeople.personId })
      .from(sessionPeople)
      .where(eq(sessionPeople.sessionId, id('Opening')));
    expect(named).toEqual([{ personId: id('Kept') }]);
  });
});

describe('restoring is refused', () => {
  test('over a draft that somebody changed since the plan was read', async () => {
    await changeEverything();
    const key = (await plan(1))?.key ?? '';
    await change('Opening', { startsAt: seoul('14:30') });
    const before = await sinceNewest();
    expect(await restoreRelease(coordinator, { activityId: VISIT, number: 1, key })).toEqual({
      ok: false,
      code: 'draft_changed',
    });
    expect(await sinceNewest()).toEqual(before);
  });

  test('twice at once: one restores, the other finds it done', async () => {
    await changeEverything();
    const outcomes = await Promise.all([restore(1), restore(1)]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(
      outcomes
        .flatMap((outcome) => (outcome.ok ? [outcome.value.sessions] : []))
        .toSorted((a, b) => a - b),
    ).toEqual([0, 3]);
  });

  test('where there is no such release, and to strangers, who learn nothing', async () => {
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'manager', project: 'other' }],
    });
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'joint' }],
    });
    const missing = { ok: false, code: 'not_found' };
    expect(await restore(9)).toEqual(missing);
    expect(await restore(1, stranger)).toEqual(missing);
    expect(await restore(1, donor)).toEqual({ ok: false, code: 'forbidden' });
  });

  test('once attendance is signed off', async () => {
    await changeEverything();
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' }).where(eq(activities.id, VISIT));
    expect(await restore(1)).toEqual({ ok: false, code: 'signed_off' });
  });
});
