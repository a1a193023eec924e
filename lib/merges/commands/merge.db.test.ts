import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/db';
import { personAvailability, sessionPeople } from '@/db/schema/agenda';
import { auditEntries } from '@/db/schema/audit';
import { users } from '@/db/schema/identity';
import { participants } from '@/db/schema/participants';
import { people, personMerges } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import {
  givenActivity,
  givenParticipant,
  givenProject,
  givenReleasedSession,
  givenViewer,
} from '@/db/testing/world';
import { listObjectHistory } from '@/lib/audit/queries/list-history';
import type { Viewer } from '@/lib/auth/types';
import { addParticipant } from '@/lib/participants/commands/add-participant';
import { refuseTwice } from '@/lib/participants/commands/refuse-twice';
import { createPerson } from '@/lib/people/commands/create-person';
import { updatePerson } from '@/lib/people/commands/update-person';
import { findPerson } from '@/lib/people/queries/find-person';
import { openPrivate } from '@/lib/people/queries/open-private';
import { createPersonSchema, updatePersonSchema } from '@/lib/people/schema';
import { PRIVATE_FIELDS } from '@/lib/people/types';
import { rotateSecrets } from '@/lib/secrets/commands/rotate-secrets';
import { listMerges } from '../queries/list-merges';
import type { MergePeople } from '../schema';
import { keepApart } from './keep-apart';
import { mergePeople } from './merge-people';
import { undoMerge } from './undo-merge';

testDatabase();

const KEPT = {
  id: seedId('Kept'),
  givenNames: 'Aigerim',
  familyName: 'Aqbulaqova',
  country: 'KZ',
  email: 'aigerim@gov.example',
  position: 'Expert',
  locale: 'ru',
  languages: ['kk'],
  private: { birthDate: '1988-03-14', passportNumber: 'N1', passportExpiresOn: '2027-01-01' },
};
const MERGED = {
  id: seedId('Merged'),
  givenNames: 'Айгерим',
  familyName: 'Акбулакова',
  country: 'KZ',
  email: 'a.akbulakova@gov.example',
  phone: '+7 701',
  locale: 'ru',
  languages: ['ru'],
  private: { passportNumber: 'N2', passportExpiresOn: '2030-01-01', diet: 'halal' },
};

/** The kept one was at the visit, the merged one at the workshop, where she spoke. */
async function aWorld(): Promise<Viewer> {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenActivity('korea', 'workshop');
  const admin = await givenViewer('admin', { isAdmin: true });
  for (const person of [KEPT, MERGED]) {
    expect(await createPerson(admin, createPersonSchema.parse(person))).toMatchObject({ ok: true });
  }
  await givenParticipant('visit', 'Kept');
  await givenParticipant('workshop', 'Merged');
  await givenReleasedSession('workshop', 'talk', {
    startsAt: '2023-10-24T01:00:00Z',
    endsAt: '2023-10-24T02:00:00Z',
  });
  const db = await database();
  await db.insert(sessionPeople).values({
    sessionId: seedId('workshop talk'),
    personId: MERGED.id,
    role: 'speaker',
  });
  await db.insert(personAvailability).values(free('workshop', MERGED.id, '2023-10-24'));
  await givenViewer('aigerim', { person: 'Merged' });
  return admin;
}

const free = (activity: string, personId: string, day: string) => ({
  id: seedId(`${activity} ${personId} ${day}`),
  activityId: seedId(activity),
  personId,
  startsAt: new Date(`${day}T00:00:00Z`),
  endsAt: new Date(`${day}T09:00:00Z`),
});

const staff = (name: string, project: string) =>
  givenViewer(name, { grants: [{ role: 'coordinator', project }] });

const merge = (changed: Partial<MergePeople> = {}): MergePeople => ({
  id: seedId('merge'),
  keptId: KEPT.id,
  mergedId: MERGED.id,
  keptVersion: 1,
  mergedVersion: 1,
  take: [],
  ...changed,
});
const undo = { mergeId: seedId('merge') };

/** Everything that a merge may touch, versions and sealed bytes left out. */
async function everything() {
  const db = await database();
  const ids = [KEPT.id, MERGED.id];
  const opened = await openPrivate(ids, PRIVATE_FIELDS);
  const rows = await db.select().from(people).orderBy(asc(people.id));
  return {
    people: rows.map(({ version: _, ...row }) => row),
    sealed: ids.map((id) => opened.get(id)),
    participants: await db.select().from(participants).orderBy(asc(participants.id)),
    sessions: await db.select().from(sessionPeople),
    availability: await db.select().from(personAvailability).orderBy(asc(personAvailability.id)),
    accounts: await db.select().from(users).orderBy(asc(users.id)),
  };
}

const ofPerson = async (id: string) => {
  const db = await database();
  const [row] = await db.select().from(people).where(eq(people.id, id));
  const sealed = (await openPrivate([id], PRIVATE_FIELDS)).get(id);
  return { ...row, ...sealed };
};

describe('a merge', () => {
  test('gives the kept person all that the other did, and what the kept record left empty', async () => {
    const admin = await aWorld();
    expect(await mergePeople(admin, merge())).toEqual({ ok: true, value: { id: seedId('merge') } });

    expect(await ofPerson(KEPT.id)).toMatchObject({
      givenNames: 'Aigerim',
      email: 'aigerim@gov.example',
      phone: '+7 701',
      passportNumber: 'N1',
      diet: 'halal',
      mergedIntoId: null,
      version: 2,
    });
    const after = await everything();
    expect(after.participants.map(({ personId }) => personId)).toEqual([KEPT.id, KEPT.id]);
    expect(after.sessions.map(({ personId }) => personId)).toEqual([KEPT.id]);
    expect(after.availability.map(({ personId }) => personId)).toEqual([KEPT.id]);
    expect(after.accounts.flatMap(({ personId }) => personId ?? [])).toEqual([KEPT.id]);
  });

  test('lets what the kept person said of an activity hold there, and undoing it changes nothing of that', async () => {
    const admin = await aWorld();
    const db = await database();
    await db.insert(personAvailability).values(free('workshop', KEPT.id, '2023-10-25'));
    const before = await everything();
    expect(await mergePeople(admin, merge())).toMatchObject({ ok: true });
    expect((await everything()).availability).toEqual(before.availability);
    await undoMerge(admin, undo);
    expect(await everything()).toEqual(before);
  });

  test('takes what was chosen, and the merged record keeps what was not', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge({ take: ['name', 'email', 'passport'] }));
    expect(await ofPerson(KEPT.id)).toMatchObject({
      givenNames: 'Айгерим',
      familyName: 'Акбулакова',
      email: 'a.akbulakova@gov.example',
      position: 'Expert',
      passportNumber: 'N2',
      passportExpiresOn: '2030-01-01',
      birthDate: '1988-03-14',
    });
    expect(await ofPerson(MERGED.id)).toMatchObject({
      givenNames: 'Aigerim',
      email: 'aigerim@gov.example',
      passportNumber: 'N1',
      passportExpiresOn: '2027-01-01',
      mergedIntoId: KEPT.id,
    });
  });

  test('hides the merged record from everybody', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge());
    expect(await findPerson(admin, MERGED.id)).toBeNull();
  });

  test('stands in the trail of both, sealed values left out', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge());
    const db = await database();
    const entries = await db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.actorId, admin.userId));
    expect(
      entries
        .filter(({ action }) => action.startsWith('merged'))
        .map(({ objectId, action, changes }) => ({ objectId, action, changes })),
    ).toEqual([
      {
        objectId: KEPT.id,
        action: 'merged',
        changes: { mergedPerson: { before: null, after: MERGED.id } },
      },
      {
        objectId: MERGED.id,
        action: 'merged_into',
        changes: { keptPerson: { before: null, after: KEPT.id } },
      },
    ]);
  });

  test('leaves the history of both readable to the staff of the project', async () => {
    await aWorld();
    const viewer = await staff('coordinator', 'korea');
    await mergePeople(viewer, merge());
    const history = await listObjectHistory(viewer, [
      { type: 'person', id: KEPT.id },
      { type: 'person', id: MERGED.id },
    ]);
    expect(history.entries.map(({ action }) => action).sort()).toEqual([
      'created',
      'created',
      'merged',
      'merged_into',
    ]);
  });

  test('twice with one id changes nothing the second time', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge());
    const before = await everything();
    expect(await mergePeople(admin, merge())).toEqual({ ok: true, value: { id: seedId('merge') } });
    expect(await everything()).toEqual(before);
  });

  test('is refused where both take part in one activity, says in how many, and leaves no trace', async () => {
    const admin = await aWorld();
    await givenParticipant('visit', 'Merged', { country: 'GE' });
    const before = await everything();
    expect(await mergePeople(admin, merge())).toEqual({
      ok: false,
      code: 'same_activity',
      values: { count: 1 },
    });
    expect(await everything()).toEqual(before);
  });

  test('is refused where one of the records changed since it was looked at', async () => {
    const admin = await aWorld();
    expect(await mergePeople(admin, merge({ mergedVersion: 7 }))).toEqual({
      ok: false,
      code: 'pair_changed',
    });
  });

  test('leaves the account of the kept person, and takes the person from the other account', async () => {
    const admin = await aWorld();
    const own = await givenViewer('own', { person: 'Kept' });
    await mergePeople(admin, merge());
    const db = await database();
    const accounts = await db.select({ id: users.id, personId: users.personId }).from(users);
    expect(accounts.filter(({ personId }) => personId)).toEqual([
      { id: own.userId, personId: KEPT.id },
    ]);
  });
});

describe('who may merge', () => {
  test('the staff of every project where either takes part', async () => {
    await aWorld();
    const viewer = await staff('coordinator', 'korea');
    expect(await mergePeople(viewer, merge())).toMatchObject({ ok: true });
  });

  test('not the staff of one of two projects, who see both', async () => {
    await aWorld();
    await givenProject('georgia');
    await givenActivity('georgia', 'conference');
    await givenParticipant('conference', 'Merged');
    const viewer = await staff('coordinator', 'korea');
    expect(await mergePeople(viewer, merge())).toEqual({ ok: false, code: 'forbidden' });
    expect(await keepApart(viewer, { personId: KEPT.id, otherId: MERGED.id })).toEqual({
      ok: false,
      code: 'forbidden',
    });
  });

  test('for whom one of them does not exist, the pair does not', async () => {
    await aWorld();
    await givenProject('georgia');
    const strangers = [
      await staff('other', 'georgia'),
      await givenViewer('helper', {
        grants: [{ role: 'check_in_helper', project: 'korea', activity: 'visit' }],
      }),
      await givenViewer('donor', { grants: [{ role: 'donor_viewer', project: 'korea' }] }),
    ];
    for (const viewer of strangers) {
      const refused = { ok: false, code: 'not_found' };
      expect(await mergePeople(viewer, merge())).toEqual(refused);
      expect(await keepApart(viewer, { personId: KEPT.id, otherId: MERGED.id })).toEqual(refused);
      expect(await undoMerge(viewer, undo)).toEqual(refused);
    }
  });

  test('not a focal point, who sees both', async () => {
    await aWorld();
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    expect(await mergePeople(focal, merge())).toEqual({ ok: false, code: 'forbidden' });
  });
});

describe('an undo', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['nothing was chosen', []],
    ['everything was chosen', ['name', 'email', 'locale', 'languages', 'passport']],
  ] as const)('where %s brings back exactly what was before', async (_what, take) => {
    const admin = await aWorld();
    const before = await everything();
    await mergePeople(admin, merge({ take: [...take] }));
    expect(await everything()).not.toEqual(before);
    expect(await undoMerge(admin, undo)).toEqual({ ok: true, value: { id: MERGED.id } });
    expect(await everything()).toEqual(before);
  });

  test('brings it back also after the secret of the installation was changed', async () => {
    const [old, next] = ['the secret of last year', 'the secret of this year'];
    vi.stubEnv('SAPAR_SECRET', old);
    const admin = await aWorld();
    const before = await everything();
    await mergePeople(admin, merge({ take: ['passport'] }));
    vi.stubEnv('SAPAR_SECRET', next);
    vi.stubEnv('SAPAR_SECRET_PREVIOUS', old);
    expect(await rotateSecrets()).toMatchObject({ lost: 0 });
    vi.stubEnv('SAPAR_SECRET_PREVIOUS', '');
    await undoMerge(admin, undo);
    expect(await everything()).toEqual(before);
  });

  test('takes the record out of those that were merged into the kept one', async () => {
    const admin = await aWorld();
    const standing = async () => (await listMerges(admin, KEPT.id)).map(({ mergedId }) => mergedId);
    await mergePeople(admin, merge());
    expect(await standing()).toEqual([MERGED.id]);
    await undoMerge(admin, undo);
    expect(await standing()).toEqual([]);
  });

  test('brings the accounts of both back', async () => {
    const admin = await aWorld();
    await givenViewer('own', { person: 'Kept' });
    const before = await everything();
    await mergePeople(admin, merge());
    await undoMerge(admin, undo);
    expect(await everything()).toEqual(before);
  });

  test('twice answers ok and changes nothing the second time', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge());
    await undoMerge(admin, undo);
    const before = await everything();
    expect(await undoMerge(admin, undo)).toEqual({ ok: true, value: { id: MERGED.id } });
    expect(await everything()).toEqual(before);
  });

  test('leaves with the kept person what was changed and begun since', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge({ take: ['email', 'passport'] }));
    await updatePerson(
      admin,
      updatePersonSchema.parse({
        ...KEPT,
        version: 2,
        email: 'new@gov.example',
        private: { passportNumber: 'N3' },
      }),
    );
    await givenActivity('korea', 'conference');
    await givenParticipant('conference', 'Kept');

    expect(await undoMerge(admin, undo)).toMatchObject({ ok: true });
    expect(await ofPerson(KEPT.id)).toMatchObject({
      email: 'new@gov.example',
      passportNumber: 'N3',
    });
    expect(await ofPerson(MERGED.id)).toMatchObject({
      email: 'a.akbulakova@gov.example',
      passportNumber: null,
      mergedIntoId: null,
    });
    const { participants: rows } = await everything();
    expect(new Map(rows.map(({ activityId, personId }) => [activityId, personId]))).toEqual(
      new Map([
        [seedId('visit'), KEPT.id],
        [seedId('workshop'), MERGED.id],
        [seedId('conference'), KEPT.id],
      ]),
    );
  });

  test('is possible after the kept person took up again what the merged record held', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge({ take: ['email', 'passport'] }));
    const own = { email: KEPT.email, private: { passportNumber: 'N1' } };
    const edited = await updatePerson(
      admin,
      updatePersonSchema.parse({ ...KEPT, version: 2, ...own }),
    );
    expect(edited).toEqual({ ok: true, value: { version: 3 } });
    expect(await undoMerge(admin, undo)).toMatchObject({ ok: true });
    expect(await ofPerson(KEPT.id)).toMatchObject({ email: KEPT.email, passportNumber: 'N1' });
    expect(await ofPerson(MERGED.id)).toMatchObject({ email: MERGED.email });
  });

  test('is refused where somebody else has the address now', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge({ take: ['email'] }));
    const { email: _, ...rest } = KEPT;
    await updatePerson(
      admin,
      updatePersonSchema.parse({ ...rest, version: 2, private: undefined, email: 'x@gov.example' }),
    );
    await createPerson(
      admin,
      createPersonSchema.parse({ ...MERGED, id: seedId('Third'), private: {} }),
    );
    const before = await everything();
    expect(await undoMerge(admin, undo)).toMatchObject({ ok: false, code: 'person_email_taken' });
    expect(await everything()).toEqual(before);
  });

  test('waits for the undo of a later merge', async () => {
    const admin = await aWorld();
    await createPerson(
      admin,
      createPersonSchema.parse({ ...KEPT, id: seedId('Third'), email: '', private: {} }),
    );
    await mergePeople(admin, merge());
    const later = { id: seedId('later'), keptId: seedId('Third'), mergedId: KEPT.id };
    await mergePeople(admin, merge({ ...later, mergedVersion: 2 }));
    expect(await ofPerson(MERGED.id)).toMatchObject({ mergedIntoId: seedId('Third') });
    expect(await undoMerge(admin, undo)).toEqual({ ok: false, code: 'merged_again' });

    expect(await undoMerge(admin, { mergeId: later.id })).toMatchObject({ ok: true });
    expect(await ofPerson(MERGED.id)).toMatchObject({ mergedIntoId: KEPT.id });
    expect(await undoMerge(admin, undo)).toMatchObject({ ok: true });
  });
});

describe('of two who race', () => {
  test('to merge two people into each other, one is late', async () => {
    const admin = await aWorld();
    const back = { id: seedId('back'), keptId: MERGED.id, mergedId: KEPT.id };
    const answers = await Promise.all([
      mergePeople(admin, merge()),
      mergePeople(admin, merge(back)),
    ]);
    expect(answers.filter(({ ok }) => ok).length).toBe(1);
    const db = await database();
    expect(await db.$count(personMerges)).toBe(1);
    const rows = await db.select().from(people);
    expect(rows.filter(({ mergedIntoId }) => mergedIntoId).length).toBe(1);
  });

  /** What adds somebody, after it has seen that they are there and before it writes. */
  const addLate = async () => {
    const db = await database();
    await db.insert(participants).values({
      id: seedId('late'),
      activityId: seedId('visit'),
      personId: MERGED.id,
      role: 'observer',
      status: 'nominated',
      createdAt: new Date(0),
    });
  };
  const strays = async () =>
    (await everything()).participants.filter(({ personId }) => personId === MERGED.id).length;

  test('to merge somebody and to add them, the later one is refused by the database', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge());
    await expect(refuseTwice(addLate)).resolves.toEqual({ ok: false, code: 'not_found' });
    expect(await strays()).toBe(0);
  });

  test('and without that guard a participant would be left whom nobody sees', async () => {
    const admin = await aWorld();
    await mergePeople(admin, merge());
    const db = await database();
    const guard = (state: string) =>
      db.execute(
        sql.raw(`alter table participants ${state} trigger participants_person_not_merged`),
      );
    await guard('disable');
    await addLate();
    await guard('enable');
    expect(await strays()).toBe(1);
  });

  test('at the same moment, whoever is first: nobody takes part as the merged person', async () => {
    const admin = await aWorld();
    await givenActivity('korea', 'conference');
    const added = addParticipant(admin, {
      id: seedId('added'),
      activityId: seedId('conference'),
      personId: MERGED.id,
      role: 'observer',
      country: 'KZ',
      groupId: null,
      status: 'nominated',
    });
    const [merged] = await Promise.all([mergePeople(admin, merge()), added]);
    expect(merged.ok).toBe(true);
    expect(await strays()).toBe(0);
  });
});

test('two people who were kept apart stay two, and the trail says so once', async () => {
  const admin = await aWorld();
  const pair = { personId: MERGED.id, otherId: KEPT.id };
  expect(await keepApart(admin, pair)).toEqual({ ok: true, value: undefined });
  expect(await keepApart(admin, { personId: KEPT.id, otherId: MERGED.id })).toMatchObject({
    ok: true,
  });
  const db = await database();
  expect(await db.$count(auditEntries, eq(auditEntries.action, 'kept_apart'))).toBe(2);
});
