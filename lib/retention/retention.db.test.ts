import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { documents } from '@/db/schema/documents';
import { people, personKeys, personMerges, personPrivate } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import { retentionRuns } from '@/db/schema/retention';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { atTime } from '@/lib/core/clock';
import { newKey, seal, unseal } from '@/lib/core/seal';
import { mergePeople } from '@/lib/merges/commands/merge-people';
import { undoMerge } from '@/lib/merges/commands/undo-merge';
import { insertPeople } from '@/lib/people/commands/insert-people';
import { openPrivate } from '@/lib/people/queries/open-private';
import { createPersonSchema } from '@/lib/people/schema';
import { loadPersonKeys } from '@/lib/privacy/queries';
import { wrapPersonKey } from '@/lib/privacy/rules';
import { findProject } from '@/lib/projects/queries/find-project';
import { deleteExpired } from './commands/delete-expired';
import { setRetention } from './commands/set-retention';
import { findRetentionPlan } from './queries/retention-plan';

testDatabase();

// The visit ends on 26 October 2023 in Seoul; 90 days later is 24 January, and the 25th begins at 15:00 UTC of the 24th.
const LAST_MOMENT = new Date('2024-01-24T14:59:59Z');
const TOO_LATE = new Date('2024-01-24T15:00:00Z');

let manager: Viewer;

beforeEach(async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  manager = await givenViewer('manager', { grants: [{ role: 'manager', project: 'korea' }] });
  for (const name of ['Aram', 'Mehri']) {
    const { private: sealed, ...person } = createPersonSchema.parse({
      id: seedId(name),
      givenNames: name,
      familyName: '',
      locale: 'en',
      languages: [],
      private: { passportNumber: `P ${name}`, birthDate: '1991-02-27', diet: 'halal' },
    });
    await insertPeople(manager, [{ ...person, ...(sealed ? { private: sealed } : {}) }]);
  }
  await givenParticipant('visit', 'Aram');
});

const onRecord = async () => {
  const db = await database();
  const rows = await db
    .select({ name: people.givenNames })
    .from(personPrivate)
    .innerJoin(people, eq(people.id, personPrivate.personId))
    .orderBy(asc(people.givenNames));
  return rows.map(({ name }) => name);
};
const runAt = (moment: Date) => atTime(moment, deleteExpired);

async function givenLetter(activity: string) {
  const key = newKey();
  const db = await database();
  await db.insert(documents).values({
    id: seedId(`${activity} letter`),
    activityId: seedId(activity),
    delegationId: seedId(`${activity} KZ`),
    kind: 'government_letter',
    fileName: 'letter.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sealedContent: seal(key, 'x'),
    sealedKey: wrapPersonKey(key),
    uploadedAt: LAST_MOMENT,
    uploadedById: manager.userId,
  });
}

describe('sensitive fields', () => {
  test('are kept to the last moment of the last day, where the activity was, and then deleted', async () => {
    expect(await runAt(LAST_MOMENT)).toEqual({ people: 0, letters: 0 });
    expect(await onRecord()).toEqual(['Aram', 'Mehri']);
    expect(await runAt(TOO_LATE)).toEqual({ people: 1, letters: 0 });
    expect(await onRecord()).toEqual(['Mehri']);
    expect((await openPrivate([seedId('Aram')], ['passportNumber'])).get(seedId('Aram'))).toEqual({
      passportNumber: null,
    });
  });

  test('stay as long as one activity of any project still needs them', async () => {
    await givenProject('georgia');
    await givenActivity('georgia', 'forum');
    await givenParticipant('forum', 'Aram');
    const db = await database();
    const ends = { endsOn: '2023-10-27' };
    await db.update(activities).set(ends).where(eq(activities.slug, 'forum'));
    const aDay = 86_400_000;
    expect(await runAt(TOO_LATE)).toEqual({ people: 0, letters: 0 });
    expect(await runAt(new Date(TOO_LATE.getTime() + aDay))).toEqual({ people: 1, letters: 0 });
    const runs = await db
      .select({ slug: projects.slug, people: retentionRuns.people })
      .from(retentionRuns)
      .innerJoin(projects, eq(projects.id, retentionRuns.projectId))
      .orderBy(asc(retentionRuns.at), asc(projects.slug));
    expect(runs).toEqual([
      { slug: 'georgia', people: 0 },
      { slug: 'korea', people: 0 },
      { slug: 'georgia', people: 1 },
      { slug: 'korea', people: 0 },
    ]);
  });

  test('of a merged person go with those of whom they turned out to be, and so do their hashes, but not the merge', async () => {
    const db = await database();
    const merge = await mergePeople(manager, {
      id: seedId('merge'),
      keptId: seedId('Aram'),
      mergedId: seedId('Mehri'),
      keptVersion: 1,
      mergedVersion: 1,
      take: ['passport'],
    });
    expect(merge).toMatchObject({ ok: true });
    const prints = async () => {
      const [row] = await db.select().from(personMerges);
      const key = (await loadPersonKeys([seedId('Aram')])).get(seedId('Aram'));
      return row && key && JSON.parse(unseal(key, row.sealedBefore)).sealed;
    };
    expect(await runAt(LAST_MOMENT)).toEqual({ people: 0, letters: 0 });
    expect(await prints()).toEqual({ passport: expect.any(String) });
    expect(await runAt(TOO_LATE)).toEqual({ people: 2, letters: 0 });
    expect(await onRecord()).toEqual([]);
    expect(await prints()).toEqual({});
    expect(await undoMerge(manager, { mergeId: seedId('merge') })).toMatchObject({ ok: true });
    expect(await onRecord()).toEqual([]);
  });

  test('are deleted once, by the system, and the person with their key stays', async () => {
    const both = await atTime(TOO_LATE, () => Promise.all([deleteExpired(), deleteExpired()]));
    expect(both.map(({ people: count }) => count).toSorted((a, b) => a - b)).toEqual([0, 1]);
    expect(await runAt(TOO_LATE)).toEqual({ people: 0, letters: 0 });
    const db = await database();
    const entries = await db
      .select({ actor: auditEntries.actorId, object: auditEntries.objectId })
      .from(auditEntries)
      .where(eq(auditEntries.action, 'sensitive_deleted'));
    expect(entries).toEqual([{ actor: null, object: seedId('Aram') }]);
    expect(await db.select().from(personKeys)).toHaveLength(2);
  });
});

test('letters of governments go when the activity’s time is over, whoever is in it', async () => {
  await givenProject('georgia');
  await givenActivity('georgia', 'forum');
  const db = await database();
  await db.update(activities).set({ endsOn: '2030-01-01' }).where(eq(activities.slug, 'forum'));
  await givenParticipant('forum', 'Aram');
  await givenLetter('visit');
  await givenLetter('forum');
  expect(await runAt(TOO_LATE)).toEqual({ people: 0, letters: 1 });
  expect(await db.select({ id: documents.id }).from(documents)).toEqual([
    { id: seedId('forum letter') },
  ]);
  const [entry] = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.objectType, 'document'));
  expect(entry).toMatchObject({
    action: 'removed',
    actorId: null,
    projectId: seedId('korea'),
    activityId: seedId('visit'),
  });
});

describe('the rule of a project', () => {
  const set = (viewer: Viewer, days: number, version = 1) =>
    setRetention(viewer, { projectId: seedId('korea'), version, days });

  test('is what deletes', async () => {
    expect(await set(manager, 10)).toEqual({ ok: true, value: { version: 2 } });
    expect(await runAt(new Date('2023-11-05T14:59:59Z'))).toMatchObject({ people: 0 });
    expect(await runAt(new Date('2023-11-05T15:00:00Z'))).toMatchObject({ people: 1 });
  });

  test('is set by its manager and nobody below, and a stale save says what stands', async () => {
    const coordinator = await givenViewer('coordinator', {
      grants: [{ role: 'coordinator', project: 'korea' }],
    });
    const stranger = await givenViewer('stranger', {});
    expect(await set(coordinator, 10)).toEqual({ ok: false, code: 'forbidden' });
    expect(await set(stranger, 10)).toEqual({ ok: false, code: 'not_found' });
    await set(manager, 30);
    expect(await set(manager, 60)).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'days', yours: 60, theirs: 30 }],
    });
    const db = await database();
    const [entry] = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'retention_set'));
    expect(entry?.changes).toEqual({ retentionDays: { before: 90, after: 30 } });
  });

  test('is shown with what it keeps, until when, and what it did', async () => {
    await givenActivity('korea', 'forum');
    const db = await database();
    await db.update(activities).set({ endsOn: '2024-12-31' }).where(eq(activities.slug, 'forum'));
    await givenParticipant('forum', 'Mehri');
    await givenParticipant('visit', 'Mehri');
    await givenParticipant('visit', 'Nobody asked');
    await givenLetter('visit');
    const plan = async () => {
      const project = await findProject(manager, 'korea');
      const found = project && (await findRetentionPlan(manager, project));
      return {
        days: found?.days,
        activities: found?.activities.map(({ slug, deletedOn, isDue, ...counts }) => [
          slug,
          deletedOn,
          isDue,
          counts.people,
          counts.keptLonger,
          counts.letters,
        ]),
        runs: found?.runs.map(({ people: count, letters }) => [count, letters]),
      };
    };
    expect(await atTime(LAST_MOMENT, plan)).toEqual({
      days: 90,
      activities: [
        ['forum', '2025-04-01', false, 1, 0, 0],
        ['visit', '2024-01-25', false, 2, 1, 1],
      ],
      runs: [],
    });
    await runAt(TOO_LATE);
    expect(await atTime(TOO_LATE, plan)).toEqual({
      days: 90,
      activities: [
        ['forum', '2025-04-01', false, 1, 0, 0],
        ['visit', '2024-01-25', true, 1, 1, 0],
      ],
      runs: [[1, 1]],
    });
  });
});

test('who is in no activity is kept as long as the most patient project keeps its people', async () => {
  await givenProject('georgia');
  const db = await database();
  await db.update(projects).set({ retentionDays: 120 }).where(eq(projects.slug, 'georgia'));
  const written = new Date('2024-02-01T12:00:00Z');
  await db
    .update(people)
    .set({ createdAt: written })
    .where(eq(people.id, seedId('Mehri')));
  const after = (days: number) => new Date(written.getTime() + days * 86_400_000);
  // Aram's own rule is over before.
  await runAt(after(119));
  expect(await onRecord()).toEqual(['Mehri']);
  expect(await runAt(after(120))).toEqual({ people: 1, letters: 0 });
  expect(await onRecord()).toEqual([]);
});
