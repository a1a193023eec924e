import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { database, transaction } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { outboxMessages } from '@/db/schema/outbox';
import { people, personKeys, personPrivate } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { newId } from '@/lib/core/ids';
import { unseal } from '@/lib/core/seal';
import { addParticipant } from '@/lib/participants/commands/add-participant';
import { addParticipantSchema } from '@/lib/participants/schema';
import { createPerson } from '@/lib/people/commands/create-person';
import { updatePerson } from '@/lib/people/commands/update-person';
import { readablePrivateFields } from '@/lib/people/policy';
import { findStanding } from '@/lib/people/queries/find-person';
import { createPersonSchema, updatePersonSchema } from '@/lib/people/schema';
import { loadPersonKeys } from '@/lib/privacy/queries';
import { audit } from './commands';
import { listObjectHistory, listProjectHistory } from './queries/list-history';

testDatabase();

const SECRETS = {
  birthDate: '1991-02-27',
  passportNumber: 'AR0441902',
  passportExpiresOn: '2031-05-06',
  diet: 'no pork, no shellfish',
  accessNeeds: 'walks with a stick',
};
const NAMES = { givenNames: 'Araminta', familyName: 'Sevanakyan', email: 'aram@gov.example' };
const id = seedId('Araminta');
const all = { page: 1, pageSize: 50 };

/** A coordinator adds somebody, takes her into the visit, and mends a passport number. */
async function aDelegate() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenProject('georgia');
  const coordinator = await givenViewer('coordinator', {
    grants: [{ role: 'coordinator', project: 'korea' }],
  });
  const person = { id, ...NAMES, country: 'AM', locale: 'ru', languages: ['hy'] };
  const added = await createPerson(
    coordinator,
    createPersonSchema.parse({ ...person, private: { ...SECRETS, passportNumber: 'AR0000001' } }),
  );
  expect(added.ok).toBe(true);
  const joined = await addParticipant(
    coordinator,
    addParticipantSchema.parse({
      id: newId(),
      activityId: seedId('visit'),
      personId: id,
      role: 'delegate',
      country: 'KZ',
      groupId: seedId('visit A'),
      status: 'accepted',
    }),
  );
  expect(joined).toMatchObject({ ok: true });
  const saved = await updatePerson(
    coordinator,
    updatePersonSchema.parse({ ...person, version: 1, private: SECRETS }),
  );
  expect(saved).toMatchObject({ ok: true });
  return coordinator;
}

const entry = () => ({ objectType: 'project', objectId: newId(), action: 'created' });

describe('the trail', () => {
  test.each([
    ['changed', sql`update ${auditEntries} set action = 'nothing'`],
    ['deleted', sql`delete from ${auditEntries}`],
    ['emptied', sql`truncate ${auditEntries}`],
  ])('cannot be %s, by nobody', async (_, statement) => {
    await audit(null, [entry()]);
    const db = await database();
    const refusal = await db.execute(statement).then(
      () => 'done',
      (error: Error) => String(error.cause),
    );
    expect(refusal).toContain('audit_entries is append-only');
    expect(await db.select().from(auditEntries)).toHaveLength(1);
  });

  test('is written by no change that was rolled back', async () => {
    await transaction(async () => {
      await audit(null, [entry()]);
      return { ok: false };
    });
    expect(await (await database()).select().from(auditEntries)).toEqual([]);
  });
});

describe('what is personal', () => {
  test('stands nowhere in clear: not in the trail, the sealed fields or the outbox', async () => {
    await aDelegate();
    const db = await database();
    const rows = [
      ...(await db.select({ row: sql<string>`${auditEntries}::text` }).from(auditEntries)),
      ...(await db.select({ row: sql<string>`${personPrivate}::text` }).from(personPrivate)),
      ...(await db.select({ row: sql<string>`${outboxMessages}::text` }).from(outboxMessages)),
    ];
    const text = rows.map(({ row }) => readable(row)).join('\n');
    const wanted = [...Object.values(SECRETS), ...Object.values(NAMES), 'AR0000001'];
    expect(wanted.filter((secret) => text.includes(secret))).toEqual([]);

    // The control: the same look finds what does stand in clear, as text and inside of bytes.
    const [person] = await db.select({ row: sql<string>`${people}::text` }).from(people);
    expect(readable(person?.row ?? '')).toContain(NAMES.familyName);
    expect(readable(`\\x${Buffer.from(SECRETS.diet).toString('hex')}`)).toContain(SECRETS.diet);
  });

  test('is read by the staff of the project', async () => {
    const coordinator = await aDelegate();
    const history = await listObjectHistory(coordinator, { type: 'person', id });
    expect(
      history.entries.map(({ action, actor, changes, personal }) => ({
        action,
        actor,
        changes,
        personal,
      })),
    ).toEqual([
      {
        action: 'updated',
        actor: coordinator.name,
        changes: [],
        personal: [{ field: 'passportNumber', before: null, after: null, isWithheld: true }],
      },
      { action: 'created', actor: coordinator.name, changes: [], personal: expect.any(Array) },
    ]);
    const ofProject = await listProjectHistory(coordinator, seedId('korea'), all);
    const people = ofProject?.entries.filter(({ objectType }) => objectType === 'person') ?? [];
    expect(people.map(({ action, objectName }) => [action, objectName])).toEqual([
      ['updated', 'Araminta Sevanakyan'],
      ['created', 'Araminta Sevanakyan'],
    ]);
  });

  test('is told without a single value of what is sensitive, in the history of a project and of a person', async () => {
    const coordinator = await aDelegate();
    const ofProject = await listProjectHistory(coordinator, seedId('korea'), all);
    const told = JSON.stringify([
      ofProject,
      await listObjectHistory(coordinator, { type: 'person', id }),
    ]);
    const secrets = [...Object.values(SECRETS), 'AR0000001'];
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    const [updated, created] =
      ofProject?.entries.filter(({ objectType }) => objectType === 'person') ?? [];
    expect(updated?.personal).toEqual([
      { field: 'passportNumber', before: null, after: null, isWithheld: true },
    ]);
    expect(created?.personal).toContainEqual({
      field: 'birthDate',
      before: null,
      after: null,
      isWithheld: true,
    });
    expect(told).toContain(NAMES.email);
  });

  test('keeps no value of what is sensitive, not even sealed', async () => {
    await aDelegate();
    const [key] = (await loadPersonKeys([id])).values();
    const rows = await (await database()).select().from(auditEntries);
    const opened = rows.flatMap(({ sealed }) => (key && sealed ? [unseal(key, sealed)] : []));
    const told = opened.join('\n');
    expect([...Object.values(SECRETS), 'AR0000001'].filter((it) => told.includes(it))).toEqual([]);
    expect(opened.map((text) => JSON.parse(text).passportNumber).filter(Boolean)).toEqual([
      { before: false, after: true },
      { before: true, after: true },
    ]);
    expect(told).toContain(NAMES.email);
  });

  test('is told to nobody who may not open the person’s sealed fields, nor to who has no history to read', async () => {
    const coordinator = await aDelegate();
    const viewers = [
      coordinator,
      await givenViewer('boss', { isAdmin: true }),
      await givenViewer('elsewhere', { grants: [{ role: 'manager', project: 'georgia' }] }),
      await givenViewer('sender', {
        grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
      }),
      await givenViewer('giver', { grants: [{ role: 'donor_viewer', project: 'korea' }] }),
    ];
    const standing = await findStanding(coordinator, id);
    const seen = viewers.map(async (viewer) => {
      const { entries } = await listObjectHistory(viewer, { type: 'person', id });
      const mayOpen = standing !== null && readablePrivateFields(viewer, standing).length > 0;
      return [viewer.name, entries.length > 0, mayOpen];
    });
    expect(await Promise.all(seen)).toEqual([
      [coordinator.name, true, true],
      ['boss', true, true],
      ['elsewhere', false, false],
      // Nominates and edits, and has no history of anything.
      ['sender', false, true],
      ['giver', false, false],
    ]);
  });

  test('is unreadable once the person’s key is destroyed, and the entry stays', async () => {
    const coordinator = await aDelegate();
    await (await database()).delete(personKeys).where(eq(personKeys.personId, id));
    const { entries, total } = await listObjectHistory(coordinator, { type: 'person', id });
    expect([total, entries.map(({ personal }) => personal)]).toEqual([2, ['erased', 'erased']]);
  });
});

describe('the history', () => {
  test('of a project exists for its managers and coordinators and administrators only', async () => {
    const coordinator = await aDelegate();
    const korea = seedId('korea');
    const expected = (await listProjectHistory(coordinator, korea, all))?.total ?? 0;
    expect(expected).toBeGreaterThan(2);
    const as = async (name: string, options: Parameters<typeof givenViewer>[1]) =>
      (await listProjectHistory(await givenViewer(name, options), korea, all))?.total ?? null;
    expect(await as('manager', { grants: [{ role: 'manager', project: 'korea' }] })).toBe(expected);
    expect(await as('admin', { isAdmin: true })).toBe(expected);
    expect(await as('donor', { grants: [{ role: 'donor_viewer', project: 'korea' }] })).toBe(null);
    expect(await as('other', { grants: [{ role: 'manager', project: 'georgia' }] })).toBe(null);
    expect(await as('nobody', {})).toBe(null);
  });

  test('of an object is empty for whom the object does not exist, as if it were missing', async () => {
    const coordinator = await aDelegate();
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'manager', project: 'georgia' }],
    });
    const missing = await listObjectHistory(coordinator, { type: 'person', id: newId() });
    expect(missing).toEqual({ entries: [], total: 0, names: {} });
    expect(await listObjectHistory(stranger, { type: 'person', id })).toEqual(missing);
    expect(await listObjectHistory(coordinator, { type: 'person', id: "' or 1=1" })).toEqual(
      missing,
    );
  });

  test('comes in pages, the newest first, and by kind of object', async () => {
    const coordinator = await aDelegate();
    const korea = seedId('korea');
    const read = async (more: object) =>
      (await listProjectHistory(coordinator, korea, { ...all, ...more }))?.entries ?? [];
    const whole = await read({});
    expect(await read({ page: 2, pageSize: 1 })).toEqual(whole.slice(1, 2));
    expect(await read({ dir: 'asc' })).toEqual(whole.toReversed());
    expect((await read({ objectType: 'participant' })).map(({ action }) => action)).toEqual([
      'created',
    ]);
  });
});

/** A row as text, and everything that its bytes would say as text. */
function readable(row: string): string {
  return row.replace(/\\x([0-9a-f]+)/g, (all, hex: string) => {
    const bytes = Buffer.from(hex, 'hex');
    return `${all} ${bytes.toString('latin1')} ${bytes.toString('utf8')}`;
  });
}
