import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { createSession } from '@/lib/agenda/commands/create-session';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { createSessionInput } from '@/lib/agenda/schema';
import type { Viewer } from '@/lib/auth/types';
import { publishRelease } from '../commands/publish-release';
import { publishReleaseInput } from '../schema';
import { compareReleases } from './compare-releases';
import { findRelease } from './find-release';
import { listReaders } from './list-readers';
import { listReleases } from './list-releases';
import { loadDraftState } from './load-draft-state';
import { newestReleaseKeyOf, newestSnapshot } from './newest-release';
import { releaseSnapshot } from './release-snapshot';

testDatabase({ keep: true });

const id = (name: string) => seedId(name);
const VISIT = id('visit');
let coordinator: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  await givenProject('joint');
  await givenProject('other');
  await givenActivity('joint', 'visit');
  await givenActivity('joint', 'unpublished');
  await givenParticipant('visit', 'Aigerim');
  await givenParticipant('visit', 'Withdrawn', { status: 'withdrawn' });
  await givenParticipant('unpublished', 'Speaker');
  coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'joint' }],
  });
  stranger = await givenViewer('stranger', {
    grants: [{ role: 'manager', project: 'other' }],
  });
  await createSession(
    coordinator,
    createSessionInput.parse({
      id: id('opening'),
      activityId: VISIT,
      kind: 'ceremony',
      title: { en: 'Opening' },
      day: '2023-10-24',
      startsAt: '09:00',
      endsAt: '10:00',
      people: [{ personId: id('Speaker'), role: 'speaker' }],
    }),
  );
  await publish('first');
  await move('09:30');
  await publish('second');
  await move('10:00');
});

async function move(startsAt: string) {
  const db = await database();
  const at = (clock: string) => new Date(`2023-10-24T${clock}:00+09:00`);
  await db
    .update(sessions)
    .set({ startsAt: at(startsAt), endsAt: at('11:00') })
    .where(eq(sessions.id, id('opening')));
}
const publish = (name: string) =>
  publishRelease(
    coordinator,
    publishReleaseInput.parse({ id: id(name), activityId: VISIT, tell: false, message: name }),
  );

async function state(viewer = coordinator) {
  const activity = await findActivityById(coordinator, VISIT);
  const draft = activity && (await loadDraft(coordinator, activity));
  if (!activity || !draft) throw new Error('The draft is not there.');
  return loadDraftState(viewer, activity, draft);
}

describe('the newest release', () => {
  test('is read once per process and shared, so nobody can change it', async () => {
    const counter = { statements: 0 };
    const [first, again] = await countStatements(counter, async () => [
      await newestSnapshot(VISIT),
      await newestSnapshot(VISIT),
    ]);
    expect(first?.number).toBe(2);
    expect(again).toBe(first);
    expect(Object.isFrozen(first?.sessions[0])).toBe(true);
    expect(counter.statements).toBeLessThanOrEqual(3);
  });

  test('is null where nothing is published, or there is no such release', async () => {
    expect(await newestSnapshot(id('unpublished'))).toBeNull();
    expect(await releaseSnapshot(id('no such release'))).toBeNull();
  });

  test('can be asked for inside of another query', async () => {
    const db = await database();
    const rows = await db
      .select({ slug: activities.slug, release: newestReleaseKeyOf(activities.id) })
      .from(activities)
      .where(eq(activities.projectId, id('joint')))
      .orderBy(activities.slug);
    expect(rows).toEqual([
      { slug: 'unpublished', release: null },
      { slug: 'visit', release: id('second') },
    ]);
  });
});

describe('the draft beside it', () => {
  test('says what differs, in one statement more', async () => {
    const found = await state();
    expect(found.newest).toMatchObject({ id: id('second'), number: 2 });
    expect(found.changes.map(({ kind }) => kind)).toEqual(['moved', 'shortened']);
    expect(found.isAroundChanged).toBe(false);
    expect(found.names.groups.get(id('visit A'))).toBe('A');
  });
});

describe('the history', () => {
  test('lists every release, newest first, with who published it', async () => {
    expect(await listReleases(coordinator, VISIT)).toMatchObject([
      { number: 2, publishedBy: 'coordinator', message: 'second', reason: null, changes: 1 },
      { number: 1, publishedBy: 'coordinator', message: 'first', reason: null, changes: 1 },
    ]);
  });

  test('compares any two, by default with the one before', async () => {
    const kinds = async (number: number, other: number | null) =>
      (await compareReleases(coordinator, VISIT, number, other))?.changes.map(({ kind }) => kind);
    expect(await kinds(2, null)).toEqual(['moved', 'lengthened']);
    expect(await kinds(1, 2)).toEqual(['moved', 'shortened']);
    expect(await kinds(1, null)).toEqual(['added']);
    expect(await kinds(2, 9)).toBeUndefined();
  });

  test.each([0, -1, 1.5, Number.NaN, 3, 1e12])('has no release %d', async (number) => {
    expect(await findRelease(coordinator, VISIT, number)).toBeNull();
  });

  test('does not exist for other projects’ staff, nor for those who read releases only', async () => {
    const donor = await givenViewer('donor', {
      grants: [{ role: 'donor_viewer', project: 'joint' }],
    });
    for (const viewer of [stranger, donor]) {
      expect(await listReleases(viewer, VISIT)).toEqual([]);
      expect(await findRelease(viewer, VISIT, 1)).toBeNull();
      expect((await state(viewer)).newest).toBeNull();
    }
  });
});

test('readers are those who take part, and whom the changes name', async () => {
  const activity = await findActivityById(coordinator, VISIT);
  if (!activity) throw new Error('The activity is not there.');
  const { changes } = await state();
  const names = (readers: { name: string }[]) => readers.map(({ name }) => name).sort();
  expect(names(await listReaders(coordinator, activity, changes))).toEqual(['Aigerim', 'Speaker']);
  expect(names(await listReaders(coordinator, activity, []))).toEqual(['Aigerim']);
  expect(await listReaders(stranger, activity, changes)).toEqual([]);
});
