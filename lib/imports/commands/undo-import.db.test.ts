import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { sessionPeople } from '@/db/schema/agenda';
import { markEvents } from '@/db/schema/attendance';
import { users } from '@/db/schema/identity';
import { imports } from '@/db/schema/imports';
import { badges, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenReleasedSession, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { hashToken } from '@/lib/core/seal';
import { assignGroup } from '@/lib/participants/commands/assign-group';
import { writeLetters } from '@/lib/participants/commands/write-letters';
import { confirmation, importList, type List, listOf, preview, written } from '../testing/lists';
import { confirmImport } from './confirm-import';
import { undoImport } from './undo-import';

testDatabase();

/** Two weeks before the first day of the activities here: focal points still nominate. */
beforeAll(() => void vi.stubEnv('SAPAR_NOW', '2023-10-10T03:00:00Z'));
afterAll(() => void vi.unstubAllEnvs());

const AIGERIM = 'Aqbulaqova;Aigerim;Kazakhstan;14.03.1988;N01204417;aigerim@gov.example';
const NINO = 'Lomidze;Nino;Georgia;06.05.1984;15AB88123;nino@gov.example';
const TWO = listOf(AIGERIM, NINO);

async function aVisit() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

async function imported(viewer: Viewer) {
  await importList(viewer, TWO);
  const db = await database();
  const [batch] = await db.select().from(imports);
  const [aigerim] = await db
    .select({ personId: people.id, participantId: participants.id })
    .from(people)
    .innerJoin(participants, eq(participants.personId, people.id))
    .where(eq(people.familyName, 'Aqbulaqova'));
  if (!batch || !aigerim) throw new Error('The test’s own import is missing.');
  return { importId: batch.id, ...aigerim };
}
type Imported = Awaited<ReturnType<typeof imported>>;

describe('undoing an import', () => {
  test('takes participants and people away, keeps the batch, and says so in the trail', async () => {
    const coordinator = await aVisit();
    const { importId } = await imported(coordinator);
    expect(await undoImport(coordinator, { importId })).toEqual({
      ok: true,
      value: { removed: 2 },
    });
    const after = await written();
    expect([after.people, after.sealed, after.participants]).toEqual([[], [], []]);
    expect(after.imports[0]).toMatchObject({ id: importId, undoneById: coordinator.userId });
    expect(after.audit.filter(({ objectType }) => objectType === 'import')).toMatchObject([
      { action: 'imported', changes: { added: { before: null, after: 2 } } },
      { action: 'undone', objectId: importId, changes: { removed: { before: null, after: 2 } } },
    ]);
  });

  test('twice, or twice at once, is undoing once; then the same list can come in again', async () => {
    const coordinator = await aVisit();
    const { importId } = await imported(coordinator);
    const twice = await Promise.all([
      undoImport(coordinator, { importId }),
      undoImport(coordinator, { importId }),
    ]);
    expect(twice.map((one) => (one.ok ? one.value.removed : -1)).toSorted((a, b) => a - b)).toEqual(
      [0, 2],
    );
    expect(await importList(coordinator, TWO)).toEqual({
      ok: true,
      value: { added: 2, reused: 0, unchanged: 0 },
    });
  });

  test('leaves who was in the directory before, and who takes part in something else by now', async () => {
    const coordinator = await aVisit();
    await givenActivity('korea', 'earlier');
    await givenActivity('korea', 'later');
    const first = await confirmation(coordinator, listOf(AIGERIM));
    await confirmImport(coordinator, { ...first, activityId: seedId('earlier') });
    const both = await confirmation(coordinator, TWO);
    await confirmImport(coordinator, both);
    const nino = await confirmation(coordinator, listOf(NINO));
    await confirmImport(coordinator, {
      ...nino,
      activityId: seedId('later'),
      rowNumbers: [2],
    });
    expect(await undoImport(coordinator, { importId: both.batchId })).toEqual({
      ok: true,
      value: { removed: 2 },
    });
    const after = await written();
    expect(after.people.map(({ familyName }) => familyName).toSorted()).toEqual([
      'Aqbulaqova',
      'Lomidze',
    ]);
    expect(after.participants.map(({ activityId }) => activityId).toSorted()).toEqual(
      [seedId('earlier'), seedId('later')].toSorted(),
    );
  });

  const deeds: [string, string, (of: Imported, viewer: Viewer) => Promise<unknown>][] = [
    [
      'a group',
      'planned',
      ({ participantId }, viewer) =>
        assignGroup(viewer, { participantIds: [participantId], groupId: seedId('visit A') }),
    ],
    [
      'a changed record',
      'edited',
      async ({ personId }) =>
        (await database())
          .update(people)
          .set({ position: 'Head', version: sql`${people.version} + 1` })
          .where(eq(people.id, personId)),
    ],
    [
      'a changed standing',
      'edited',
      async ({ participantId }) =>
        (await database())
          .update(participants)
          .set({ status: 'accepted', version: sql`${participants.version} + 1` })
          .where(eq(participants.id, participantId)),
    ],
    [
      'a badge',
      'planned',
      async ({ participantId }) =>
        (await database()).insert(badges).values({
          id: newId(),
          participantId,
          tokenHash: hashToken('badge'),
          sealedToken: new Uint8Array(1),
          issuedAt: new Date(),
        }),
    ],
    [
      'a letter',
      'planned',
      async ({ personId, participantId }, viewer) => {
        const email = 'aigerim@gov.example';
        const db = await database();
        await db.update(people).set({ email }).where(eq(people.id, personId));
        const letter = { id: newId(), subject: 'The bus', body: 'It leaves at nine.' };
        await writeLetters(viewer, { ...letter, participantIds: [participantId] });
      },
    ],
    [
      'an account',
      'account',
      async ({ personId }) =>
        (await database()).insert(users).values({
          id: newId(),
          email: 'aigerim@test.example',
          name: 'Aigerim',
          personId,
          createdAt: new Date(),
        }),
    ],
    [
      'a talk to give',
      'planned',
      async ({ personId }) => {
        const sessionId = await aTalk();
        const db = await database();
        await db.insert(sessionPeople).values({ sessionId, personId, role: 'speaker' });
      },
    ],
    [
      'a mark',
      'attended',
      async ({ participantId }, viewer) => {
        const sessionId = await aTalk();
        const db = await database();
        await db.insert(markEvents).values({
          id: newId(),
          activityId: seedId('visit'),
          sessionId,
          participantId,
          state: 'present',
          markedBy: viewer.userId,
          observedAt: new Date(),
          receivedAt: new Date(),
        });
      },
    ],
  ];
  const aTalk = () =>
    givenReleasedSession('visit', 'Talk', {
      startsAt: '2023-10-24T00:00:00Z',
      endsAt: '2023-10-24T01:00:00Z',
    });

  test.each(deeds)('is refused once somebody has %s', async (_what, reason, build) => {
    const coordinator = await aVisit();
    const found = await imported(coordinator);
    await build(found, coordinator);
    const before = await written();
    const none = { attended: 0, planned: 0, account: 0, edited: 0 };
    expect(await undoImport(coordinator, { importId: found.importId })).toMatchObject({
      ok: false,
      code: 'import_built_on',
      // A group is written with a new version, and counts once.
      values: { ...none, [reason]: 1, count: 1 },
    });
    expect(await written()).toEqual(before);
  });

  test('is for coordinators; to others the import does not exist', async () => {
    const coordinator = await aVisit();
    await givenProject('georgia');
    const { importId } = await imported(coordinator);
    const korea = { project: 'korea' };
    const grants = [
      { role: 'focal_point', ...korea, country: 'KZ' },
      { role: 'check_in_helper', ...korea, activity: 'visit' },
      { role: 'donor_viewer', ...korea },
      { role: 'coordinator', project: 'georgia' },
    ] as const;
    for (const [index, grant] of grants.entries()) {
      const viewer = await givenViewer(`viewer${index}`, { grants: [grant] });
      const refused = { ok: false, code: 'not_found' };
      expect(await undoImport(viewer, { importId })).toEqual(refused);
      expect(await undoImport(viewer, { importId: newId() })).toEqual(refused);
    }
    expect((await written()).participants).toHaveLength(2);
  });
});

describe('a focal point', () => {
  const focalPoint = () =>
    givenViewer('focal', { grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }] });
  const close = async (at: string) =>
    (await database()).update(delegations).set({ nominationDeadline: new Date(at) });

  test('imports the own delegation, whose country need not be written, and nobody else', async () => {
    await aVisit();
    const focal = await focalPoint();
    const own = 'Aqbulaqova;Aigerim;;14.03.1988;N01204417;aigerim@gov.example';
    const input = await confirmation(focal, listOf(own, NINO));
    expect(input.rowNumbers).toEqual([2]);
    expect(await confirmImport(focal, { ...input, rowNumbers: [2, 3] })).toEqual({
      ok: false,
      code: 'rows_refused',
      values: { count: 1 },
    });
    expect(await confirmImport(focal, { ...input, status: 'accepted' })).toEqual({
      ok: false,
      code: 'forbidden',
    });
    expect(await confirmImport(focal, input)).toEqual({
      ok: true,
      value: { added: 1, reused: 0, unchanged: 0 },
    });
    const { participants: standing } = await written();
    expect(standing.map(({ delegationId }) => delegationId)).toEqual([seedId('visit KZ')]);
    expect(await undoImport(focal, { importId: input.batchId })).toEqual({
      ok: true,
      value: { removed: 1 },
    });
  });

  test('has no word on what columns mean in the lists of others', async () => {
    const coordinator = await aVisit();
    const focal = await focalPoint();
    const meanings = ['familyName', 'givenNames', 'country', null, 'position', null] as const;
    const own = listOf('Aqbulaqova;Aigerim;Kazakhstan;14.03.1988;N01204417;a@gov.example');
    const input = await confirmation(focal, own, { meanings: [...meanings] });
    expect((await confirmImport(focal, { ...input, remember: true })).ok).toBe(true);
    const { rememberedAt, columns } = await preview(coordinator, listOf(NINO));
    expect(rememberedAt).toBeNull();
    expect(columns.map(({ meaning }) => meaning).slice(3, 5)).toEqual([
      'birthDate',
      'passportNumber',
    ]);
  });

  test('gets the same answers to a passport and an address of others as to those of nobody', async () => {
    const coordinator = await aVisit();
    await importList(coordinator, listOf(NINO));
    const focal = await focalPoint();
    const guess = (passport: string, email: string) =>
      listOf(
        `Some;Body;Kazakhstan;;${passport};`,
        `Any;One;Kazakhstan;;;${email}`,
        'Lomidze;Nino;Kazakhstan;06.05.1984;;',
      );
    const [known, unknown] = [
      guess('15AB88123', 'nino@gov.example'),
      guess('99ZZ00001', 'x@y.example'),
    ];
    const told = async (list: List) =>
      (await preview(focal, list)).rows.map(({ state, outcome, likely, notes }) => ({
        state,
        outcome,
        likely,
        notes,
      }));
    expect(await told(known)).toEqual(await told(unknown));
    expect(await importList(focal, known)).toEqual({
      ok: true,
      value: { added: 3, reused: 0, unchanged: 0 },
    });
    // The next look is at the own delegation, whose people are no secret.
    expect((await told(known)).map(({ outcome }) => outcome)).toEqual(Array(3).fill('participant'));
  });

  test('imports and undoes until the deadline', async () => {
    await aVisit();
    const focal = await focalPoint();
    const input = await confirmation(focal, listOf(AIGERIM));
    await confirmImport(focal, input);
    await close('2000-01-01T00:00:00Z');
    expect(await confirmImport(focal, { ...input, batchId: newId() })).toEqual({
      ok: false,
      code: 'forbidden',
    });
    expect(await undoImport(focal, { importId: input.batchId })).toEqual({
      ok: false,
      code: 'forbidden',
    });
  });
});
