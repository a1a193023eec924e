import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { auditEntries } from '@/db/schema/audit';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findPerson } from '@/lib/people/queries/find-person';
import { openPrivate } from '@/lib/people/queries/open-private';
import { type ConfirmedRow, importPeopleSchema } from '../schema';
import { importPeople } from './import-people';

testDatabase();

const person: ConfirmedRow['person'] = {
  givenNames: 'Aigerim',
  familyName: 'Aqbulaqova',
  nativeName: null,
  sex: 'female',
  birthDate: '1988-03-14',
  passportNumber: 'N1',
  passportExpiresOn: null,
  country: 'KZ',
  organizationName: 'Public services agency',
  position: 'Head of division',
  email: 'aigerim@gov.example',
  phone: null,
  languages: ['kk', 'ru'],
  diet: 'halal',
  accessNeeds: null,
};
const row = (n: number, changed: Partial<ConfirmedRow['person']> = {}): ConfirmedRow => ({
  rowNumber: n,
  person: { ...person, passportNumber: `N${n}`, email: `person${n}@gov.example`, ...changed },
});
const batch = (rows: ConfirmedRow[], changed: object = {}) => ({
  ...importPeopleSchema.parse({
    activityId: seedId('visit'),
    batchId: seedId('batch'),
    rows: rows.slice(0, 1),
    ...changed,
  }),
  rows,
});

async function aVisit() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenProject('georgia');
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

async function written() {
  const db = await database();
  return {
    people: await db.select().from(people),
    sealed: await db.select().from(personPrivate),
    participants: await db.select().from(participants),
    audit: await db.select().from(auditEntries),
  };
}

describe('an import', () => {
  test('writes people, nominations and one entry for the batch beside theirs', async () => {
    const coordinator = await aVisit();
    expect(await importPeople(coordinator, batch([row(2), row(3, { country: 'GE' })]))).toEqual({
      ok: true,
      value: { added: 2, reused: 0, unchanged: 0 },
    });
    const stored = await written();
    expect(stored.participants.map(({ status, role }) => ({ status, role }))).toEqual([
      { status: 'nominated', role: 'delegate' },
      { status: 'nominated', role: 'delegate' },
    ]);
    expect(stored.audit.map(({ objectType }) => objectType).toSorted()).toEqual([
      'import',
      'participant',
      'participant',
      'person',
      'person',
    ]);
    const [first] = stored.people;
    const record = await findPerson(coordinator, first?.id ?? '');
    expect(record?.locale).toBe('ru');
    const sealed = await openPrivate([first?.id ?? ''], ['passportNumber', 'birthDate', 'diet']);
    expect([...sealed.values()]).toEqual([
      { passportNumber: 'N2', birthDate: '1988-03-14', diet: 'halal' },
    ]);
  });

  test('confirmed twice, or twice at once, happens once', async () => {
    const coordinator = await aVisit();
    const input = batch([row(2), row(3)]);
    const answer = { ok: true, value: { added: 2, reused: 0, unchanged: 0 } };
    expect(
      await Promise.all([importPeople(coordinator, input), importPeople(coordinator, input)]),
    ).toEqual([answer, answer]);
    const before = await written();
    expect(before.participants).toHaveLength(2);
    expect(await importPeople(coordinator, input)).toEqual(answer);
    expect(await written()).toEqual(before);
  });

  test('of the same list in a new batch changes nothing but says that it ran', async () => {
    const coordinator = await aVisit();
    await importPeople(coordinator, batch([row(2), row(3)]));
    const before = await written();
    expect(
      await importPeople(coordinator, batch([row(2), row(3)], { batchId: seedId('again') })),
    ).toEqual({ ok: true, value: { added: 0, reused: 0, unchanged: 2 } });
    const after = await written();
    expect({ ...after, audit: after.audit.length }).toEqual({
      ...before,
      audit: before.audit.length + 1,
    });
  });

  test('lets somebody of the directory take part as they are, and overwrites nothing', async () => {
    const coordinator = await aVisit();
    await givenActivity('korea', 'earlier');
    await importPeople(
      coordinator,
      batch([row(2)], { activityId: seedId('earlier'), batchId: seedId('earlier batch') }),
    );
    expect(
      await importPeople(coordinator, batch([row(2, { givenNames: 'A.', email: null })])),
    ).toEqual({ ok: true, value: { added: 0, reused: 1, unchanged: 0 } });
    const stored = await written();
    expect(stored.people.map(({ givenNames, email }) => [givenNames, email])).toEqual([
      ['Aigerim', 'person2@gov.example'],
    ]);
    expect(stored.participants).toHaveLength(2);
  });

  test.each([
    ['a country that sends nobody', row(3, { country: 'TJ' })],
    [
      'two people of the directory at once',
      row(3, { passportNumber: 'N8', email: 'person9@gov.example' }),
    ],
  ])('with a row of %s is refused as a whole', async (_case, bad) => {
    const coordinator = await aVisit();
    await givenActivity('korea', 'earlier');
    await importPeople(
      coordinator,
      batch([row(8), row(9)], { activityId: seedId('earlier'), batchId: seedId('earlier batch') }),
    );
    const before = await written();
    expect(await importPeople(coordinator, batch([row(2), bad]))).toEqual({
      ok: false,
      code: 'rows_refused',
      values: { count: 1 },
    });
    expect(await written()).toEqual(before);
  });

  test('is forbidden to focal points, helpers and donors, and not there for strangers', async () => {
    await aVisit();
    await givenParticipant('visit', 'Nino', { country: 'GE' });
    const korea = { project: 'korea' };
    const cases = [
      [{ role: 'focal_point', ...korea, country: 'KZ' }, 'forbidden'],
      [{ role: 'check_in_helper', ...korea, activity: 'visit' }, 'forbidden'],
      [{ role: 'donor_viewer', ...korea }, 'forbidden'],
      [{ role: 'coordinator', project: 'georgia' }, 'not_found'],
    ] as const;
    const before = await written();
    for (const [index, [grant, code]] of cases.entries()) {
      const viewer = await givenViewer(`viewer${index}`, { grants: [grant] });
      expect(await importPeople(viewer, batch([row(2)]))).toEqual({ ok: false, code });
    }
    const delegate = await givenViewer('delegate', { person: 'Nino' });
    expect(await importPeople(delegate, batch([row(2)]))).toEqual({ ok: false, code: 'not_found' });
    expect(await written()).toEqual(before);
  });

  test('into an activity that is signed off is refused', async () => {
    const coordinator = await aVisit();
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' });
    expect(await importPeople(coordinator, batch([row(2)]))).toEqual({
      ok: false,
      code: 'signed_off',
    });
  });

  test('of 2,500 people takes a few statements', async () => {
    const coordinator = await aVisit();
    const rows = Array.from({ length: 2_500 }, (_, n) => row(n + 2));
    const counter = { statements: 0 };
    const imported = await countStatements(counter, () => importPeople(coordinator, batch(rows)));
    expect(imported).toEqual({ ok: true, value: { added: 2_500, reused: 0, unchanged: 0 } });
    expect(counter.statements).toBeLessThan(50);
  });
});
