import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { people, personKeys, personPrivate } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import type { Viewer } from '@/lib/auth/types';
import { unseal } from '@/lib/core/seal';
import { loadPersonKeys } from '@/lib/privacy/queries';
import { createPerson } from './commands/create-person';
import { revealPerson } from './commands/reveal-person';
import { updatePerson } from './commands/update-person';
import { findPerson } from './queries/find-person';
import { openPrivate } from './queries/open-private';
import { type CreatePerson, createPersonSchema, updatePersonSchema } from './schema';
import { PRIVATE_FIELDS } from './types';

testDatabase();

const PASSPORT = 'AR0441902';
const form = {
  id: seedId('Aram'),
  givenNames: 'Aram',
  familyName: 'Sevanakyan',
  country: 'AM',
  email: 'aram@gov.example',
  locale: 'ru',
  languages: ['hy', 'ru'],
  private: { birthDate: '1991-02-27', passportNumber: PASSPORT, diet: 'vegetarian' },
};
const aram = (changed: object = {}): CreatePerson =>
  createPersonSchema.parse({ ...form, ...changed });

async function aCoordinator() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

async function everything() {
  const db = await database();
  return {
    people: await db.select().from(people),
    sealed: await db.select().from(personPrivate),
    keys: await db.select().from(personKeys),
    audit: await db.select().from(auditEntries),
  };
}

describe('adding a person', () => {
  test('seals what is sensitive, and says what happened without saying it in clear', async () => {
    const coordinator = await aCoordinator();
    expect(await createPerson(coordinator, aram())).toEqual({
      ok: true,
      value: { id: form.id },
    });

    const stored = await everything();
    expect(stored.people).toMatchObject([{ givenNames: 'Aram', email: 'aram@gov.example' }]);
    const [entry] = stored.audit;
    expect(entry).toMatchObject({
      objectType: 'person',
      objectId: form.id,
      action: 'created',
      actorId: coordinator.userId,
      personId: form.id,
      changes: {},
    });
    const key = (await loadPersonKeys([form.id])).get(form.id) ?? new Uint8Array();
    expect(unseal(key, stored.sealed[0]?.passportNumber ?? new Uint8Array())).toBe(PASSPORT);
    expect(JSON.parse(unseal(key, entry?.sealed ?? new Uint8Array()))).toMatchObject({
      givenNames: { before: null, after: 'Aram' },
      passportNumber: { before: false, after: true },
    });
    expect(JSON.stringify(stored.audit)).not.toContain('Aram');
  });

  test('twice with one id changes nothing the second time', async () => {
    const coordinator = await aCoordinator();
    await createPerson(coordinator, aram());
    const before = await everything();
    expect(await createPerson(coordinator, aram({ givenNames: 'Other' }))).toEqual({
      ok: true,
      value: { id: form.id },
    });
    expect(await everything()).toEqual(before);
  });

  test.each([
    ['address, in another case', { email: 'ARAM@gov.example', private: {} }, 'person_email_taken'],
    [
      'passport, typed otherwise',
      { email: '', private: { passportNumber: 'ar 0441902' } },
      'passport_taken',
    ],
  ])('is refused where somebody has the %s, and leaves no trace', async (_what, changed, code) => {
    const coordinator = await aCoordinator();
    await createPerson(coordinator, aram());
    const before = await everything();
    const again = await createPerson(coordinator, aram({ id: seedId('again'), ...changed }));
    expect(again).toMatchObject({ ok: false, code });
    expect(await everything()).toEqual(before);
  });

  test.each(['check_in_helper', 'donor_viewer'] as const)('is forbidden to a %s', async (role) => {
    await aCoordinator();
    const activity = role === 'check_in_helper' ? 'visit' : undefined;
    const viewer = await givenViewer('other', { grants: [{ role, project: 'korea', activity }] });
    expect(await createPerson(viewer, aram())).toEqual({ ok: false, code: 'forbidden' });
    expect((await everything()).people).toEqual([]);
  });
});

describe('a record', () => {
  async function aDelegate() {
    const coordinator = await aCoordinator();
    await createPerson(coordinator, aram());
    await givenParticipant('visit', 'Aram');
    return coordinator;
  }

  test('says of sealed fields only whether they are there, in one statement', async () => {
    const coordinator = await aDelegate();
    const counter = { statements: 0 };
    const record = await countStatements(counter, () => findPerson(coordinator, form.id));
    expect(counter.statements).toBe(1);
    expect(record?.onRecord).toEqual({
      birthDate: true,
      passportNumber: true,
      passportExpiresOn: false,
      diet: true,
      accessNeeds: false,
    });
    const told = JSON.stringify(record);
    expect(Object.values(form.private).filter((value) => told.includes(value))).toEqual([]);
  });

  test('of somebody who takes part in nothing yet is found, and says nothing of what is sealed', async () => {
    const coordinator = await aCoordinator();
    await createPerson(coordinator, aram());
    expect((await findPerson(coordinator, form.id))?.onRecord).toEqual({});
  });

  test('does not exist for helpers, donors, other countries, other projects and other delegates', async () => {
    await aDelegate();
    await givenParticipant('visit', 'Nino', { country: 'GE' });
    await givenProject('georgia');
    const strangers = [
      { role: 'check_in_helper', project: 'korea', activity: 'visit' },
      { role: 'donor_viewer', project: 'korea' },
      { role: 'focal_point', project: 'korea', country: 'GE' },
      { role: 'focal_point', project: 'georgia', country: 'KZ' },
      { role: 'coordinator', project: 'georgia' },
    ] as const;
    for (const [index, grant] of strangers.entries()) {
      const viewer = await givenViewer(`stranger${index}`, { grants: [grant] });
      expect(await findPerson(viewer, form.id)).toBeNull();
    }
    expect(await findPerson(await givenViewer('nino', { person: 'Nino' }), form.id)).toBeNull();
  });

  test('shows sealed fields on purpose, those that were asked for, and keeps who asked for which', async () => {
    const coordinator = await aDelegate();
    const asked = ['passportNumber', 'accessNeeds'] as const;
    expect(await revealPerson(coordinator, { personId: form.id, fields: [...asked] })).toEqual({
      ok: true,
      value: { passportNumber: PASSPORT, accessNeeds: null },
    });
    const shown = (await everything()).audit.filter(({ action }) => action === 'revealed');
    expect(shown).toMatchObject([
      {
        actorId: coordinator.userId,
        objectId: form.id,
        changes: { fields: { before: null, after: asked } },
        sealed: null,
      },
    ]);
    expect(JSON.stringify(shown)).not.toContain(PASSPORT);
  });

  test('shows sealed fields to nobody else, and keeps no entry of a refusal', async () => {
    const coordinator = await aDelegate();
    await createPerson(coordinator, aram({ id: seedId('new'), email: '', private: {} }));
    const helper = await givenViewer('helper', {
      grants: [{ role: 'check_in_helper', project: 'korea', activity: 'visit' }],
    });
    const before = await everything();
    const ask = (viewer: Viewer, personId: string) =>
      revealPerson(viewer, { personId, fields: ['diet'] });
    expect(await ask(helper, form.id)).toEqual({ ok: false, code: 'not_found' });
    expect(await ask(coordinator, seedId('new'))).toEqual({ ok: false, code: 'forbidden' });
    expect(await everything()).toEqual(before);
  });

  test('opens for the own focal point and for the person', async () => {
    await aDelegate();
    const focal = await givenViewer('focal', {
      grants: [{ role: 'focal_point', project: 'korea', country: 'KZ' }],
    });
    const self = await givenViewer('aram', { person: 'Aram' });
    const asked = { personId: form.id, fields: ['passportNumber' as const] };
    const shown = { ok: true, value: { passportNumber: PASSPORT } };
    expect(await revealPerson(focal, asked)).toEqual(shown);
    expect(await revealPerson(self, asked)).toEqual(shown);
  });

  test.each(['', 'abc', seedId('nobody')])('with the id %j is not there', async (id) => {
    expect(await findPerson(await aCoordinator(), id)).toBeNull();
  });
});

describe('changing a record', () => {
  const change = (changed: object) =>
    updatePersonSchema.parse({ ...form, private: undefined, version: 1, ...changed });

  async function aDelegate() {
    const coordinator = await aCoordinator();
    await createPerson(coordinator, aram());
    await givenParticipant('visit', 'Aram');
    return coordinator;
  }

  test('writes what changed, seals before and after, and leaves other sealed fields alone', async () => {
    const coordinator = await aDelegate();
    const input = change({ position: 'Expert', private: { passportNumber: 'AR0441903' } });
    expect(await updatePerson(coordinator, input)).toEqual({ ok: true, value: { version: 2 } });

    const record = await findPerson(coordinator, form.id);
    expect(record).toMatchObject({ position: 'Expert', version: 2 });
    expect((await openPrivate([form.id], PRIVATE_FIELDS)).get(form.id)).toMatchObject({
      passportNumber: 'AR0441903',
      diet: 'vegetarian',
    });
    const db = await database();
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.action, 'updated'));
    const key = (await loadPersonKeys([form.id])).get(form.id) ?? new Uint8Array();
    expect(entry?.changes).toEqual({});
    expect(JSON.parse(unseal(key, entry?.sealed ?? new Uint8Array()))).toEqual({
      position: { before: null, after: 'Expert' },
      passportNumber: { before: true, after: true },
    });
  });

  test('that changes nothing leaves version and trail as they were', async () => {
    const coordinator = await aDelegate();
    const before = await everything();
    expect(await updatePerson(coordinator, change({}))).toEqual({
      ok: true,
      value: { version: 1 },
    });
    expect(await everything()).toEqual(before);
  });

  test('leaves a sealed field alone that was left empty, and empties one that is to be cleared', async () => {
    const coordinator = await aDelegate();
    const input = change({ private: { passportNumber: '', diet: '' }, cleared: ['diet'] });
    expect(await updatePerson(coordinator, input)).toEqual({ ok: true, value: { version: 2 } });
    expect((await openPrivate([form.id], PRIVATE_FIELDS)).get(form.id)).toMatchObject({
      passportNumber: PASSPORT,
      diet: null,
    });
  });

  test('on an older version is refused with what differs, and with nothing of what is sealed', async () => {
    const coordinator = await aDelegate();
    await updatePerson(coordinator, change({ position: 'Expert' }));
    expect(
      await updatePerson(coordinator, change({ position: 'Adviser', private: { diet: 'halal' } })),
    ).toEqual({
      ok: false,
      code: 'stale',
      version: 2,
      changes: [{ field: 'position', yours: 'Adviser', theirs: 'Expert' }],
    });
  });

  test('is refused where another person has the address', async () => {
    const coordinator = await aDelegate();
    await createPerson(
      coordinator,
      aram({ id: seedId('Mehri'), email: 'mehri@gov.example', private: {} }),
    );
    expect(await updatePerson(coordinator, change({ email: 'mehri@gov.example' }))).toEqual({
      ok: false,
      code: 'person_email_taken',
      fields: { email: 'person_email_taken' },
    });
  });

  test('of a stranger is refused like a missing id', async () => {
    await aDelegate();
    await givenProject('georgia');
    const stranger = await givenViewer('stranger', {
      grants: [{ role: 'coordinator', project: 'georgia' }],
    });
    const refused = { ok: false, code: 'not_found' };
    expect(await updatePerson(stranger, change({}))).toEqual(refused);
    expect(await updatePerson(stranger, change({ id: seedId('nobody') }))).toEqual(refused);
  });

  test('a sealed field that one may not see cannot be overwritten either', async () => {
    const coordinator = await aCoordinator();
    await createPerson(coordinator, aram());
    expect(await updatePerson(coordinator, change({ private: { diet: 'halal' } }))).toEqual({
      ok: false,
      code: 'forbidden',
    });
  });
});
