import { describe, expect, test } from 'vitest';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { seedId } from '@/db/seed/random';
import { countStatements } from '@/db/statements';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { findPerson } from '@/lib/people/queries/find-person';
import { previewImport } from '../queries/preview-import';
import { chosen, confirmation, importList, listOf, preview, written } from '../testing/lists';
import type { ImportProgress } from '../types';
import { confirmImport } from './confirm-import';

testDatabase();

const AIGERIM = 'Aqbulaqova;Aigerim;Kazakhstan;14.03.1988;N01204417;aigerim@gov.example';
const NINO = 'Lomidze;Nino;Georgia;06.05.1984;15AB88123;nino@gov.example';
const TWO = listOf(AIGERIM, NINO);

async function aVisit() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}

describe('an import', () => {
  test('writes people, nominations, the batch and their entries', async () => {
    const coordinator = await aVisit();
    expect(await importList(coordinator, TWO)).toEqual({
      ok: true,
      value: { added: 2, reused: 0, unchanged: 0 },
    });
    const stored = await written();
    const [batch] = stored.imports;
    expect(batch).toMatchObject({
      fileName: 'list.csv',
      added: 2,
      importedById: coordinator.userId,
    });
    expect(stored.people.map(({ importId }) => importId)).toEqual([batch?.id, batch?.id]);
    expect(
      stored.participants.map(({ status, role, importId }) => [status, role, importId]),
    ).toEqual([
      ['nominated', 'delegate', batch?.id],
      ['nominated', 'delegate', batch?.id],
    ]);
    expect(stored.audit.map(({ objectType }) => objectType).toSorted()).toEqual([
      'import',
      'participant',
      'participant',
      'person',
      'person',
    ]);
    const aigerim = stored.people.find(({ familyName }) => familyName === 'Aqbulaqova');
    expect(await findPerson(coordinator, aigerim?.id ?? '')).toMatchObject({ country: 'KZ' });
  });

  test('confirmed twice, or twice at once, happens once', async () => {
    const coordinator = await aVisit();
    const input = await confirmation(coordinator, TWO);
    const answer = { ok: true, value: { added: 2, reused: 0, unchanged: 0 } };
    expect(
      await Promise.all([confirmImport(coordinator, input), confirmImport(coordinator, input)]),
    ).toEqual([answer, answer]);
    const before = await written();
    expect(before.participants).toHaveLength(2);
    expect(await confirmImport(coordinator, input)).toEqual(answer);
    expect(await written()).toEqual(before);
  });

  test('of the same list again, also one that was looked at before, changes nothing', async () => {
    const coordinator = await aVisit();
    const early = await confirmation(coordinator, TWO);
    await importList(coordinator, TWO);
    const before = await written();
    const { rows } = await preview(coordinator, TWO);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['participant', 'participant']);
    expect(await confirmImport(coordinator, early)).toEqual({
      ok: true,
      value: { added: 0, reused: 0, unchanged: 2 },
    });
    expect(await written()).toEqual(before);
  });

  test('of a list without numbers and addresses changes nothing the second time, either', async () => {
    const coordinator = await aVisit();
    const bare = listOf('Aq;Aru;Kazakhstan;;;', 'Bek;Bolat;Kazakhstan;02.02.1990;;');
    await importList(coordinator, bare);
    const { rows } = await preview(coordinator, bare);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['participant', 'participant']);
  });

  test('lets somebody of the directory take part as they are, and overwrites nothing', async () => {
    const coordinator = await aVisit();
    await importList(coordinator, TWO);
    await givenActivity('korea', 'later');
    const shorter = listOf('Акбулакова;Айгерим;Kazakhstan;14.03.1988;N 0120 4417;');
    const input = { ...(await confirmation(coordinator, shorter)), activityId: seedId('later') };
    expect(await confirmImport(coordinator, { ...input, rowNumbers: [2] })).toEqual({
      ok: true,
      value: { added: 0, reused: 1, unchanged: 0 },
    });
    const stored = await written();
    expect(stored.people.map(({ givenNames }) => givenNames).toSorted()).toEqual([
      'Aigerim',
      'Nino',
    ]);
    expect(stored.participants).toHaveLength(3);
  });

  test('in which somebody else was faster is refused as a whole', async () => {
    const coordinator = await aVisit();
    await givenActivity('korea', 'other');
    const input = await confirmation(coordinator, TWO);
    // Meanwhile the passport of one row and the address of the same row became two people.
    const others = listOf(
      'Un;One;Kazakhstan;;N01204417;',
      'Du;Two;Kazakhstan;;;aigerim@gov.example',
    );
    const elsewhere = await confirmation(coordinator, others);
    await confirmImport(coordinator, { ...elsewhere, activityId: seedId('other') });
    const before = await written();
    expect(await confirmImport(coordinator, input)).toEqual({
      ok: false,
      code: 'rows_refused',
      values: { count: 1 },
    });
    expect(await written()).toEqual(before);
  });

  test.each([
    ['another file than the one that was looked at', { sha256: 'f'.repeat(64) }],
    ['a row that is not in the file', { rowNumbers: [2, 99] }],
    ['a row that is wrong', { rowNumbers: [2, 3, 4] }],
  ])('of %s is refused and writes nothing', async (_case, changed) => {
    const coordinator = await aVisit();
    const list = listOf(AIGERIM, NINO, 'Tasbulaqova;Saule;Kazakhstan;31.02.1987;N01223310;');
    const input = { ...(await confirmation(coordinator, list)), ...changed };
    expect(await confirmImport(coordinator, input)).toEqual({ ok: false, code: 'file_changed' });
    expect((await written()).people).toEqual([]);
  });

  test('into an activity that is signed off is refused', async () => {
    const coordinator = await aVisit();
    const input = await confirmation(coordinator, TWO);
    const db = await database();
    await db.update(activities).set({ status: 'signed_off' });
    expect(await confirmImport(coordinator, input)).toEqual({ ok: false, code: 'signed_off' });
  });

  test('is forbidden to helpers and donors, and not there for strangers', async () => {
    const coordinator = await aVisit();
    await givenProject('georgia');
    await givenParticipant('visit', 'Nino', { country: 'GE' });
    const input = await confirmation(coordinator, TWO);
    const before = await written();
    const korea = { project: 'korea' };
    const cases = [
      [{ role: 'check_in_helper', ...korea, activity: 'visit' }, 'forbidden'],
      [{ role: 'donor_viewer', ...korea }, 'forbidden'],
      [{ role: 'coordinator', project: 'georgia' }, 'not_found'],
    ] as const;
    for (const [index, [grant, code]] of cases.entries()) {
      const viewer = await givenViewer(`viewer${index}`, { grants: [grant] });
      expect(await confirmImport(viewer, input)).toEqual({ ok: false, code });
    }
    const delegate = await givenViewer('delegate', { person: 'Nino' });
    expect(await confirmImport(delegate, input)).toEqual({ ok: false, code: 'not_found' });
    expect(await written()).toEqual(before);
  });

  test('of 2,500 people takes a few dozen statements, and says how far it is', async () => {
    const coordinator = await aVisit();
    const many = listOf(
      ...Array.from(
        { length: 2_500 },
        (_, n) => `Aq${n};Aru;Kazakhstan;;N${10_000_000 + n};p${n}@gov.example`,
      ),
    );
    const input = await confirmation(coordinator, many);
    const counter = { statements: 0 };
    const heard: ImportProgress[] = [];
    const imported = await countStatements(counter, () =>
      confirmImport(coordinator, input, (progress) => heard.push(progress)),
    );
    expect(imported).toEqual({ ok: true, value: { added: 2_500, reused: 0, unchanged: 0 } });
    expect(counter.statements).toBeLessThan(80);
    expect(heard.map(({ step, done }) => `${step} ${done}`)).toEqual([
      'matching 0',
      ...Array.from({ length: 10 }, (_, n) => `writing ${n * 500}`),
    ]);
  });
});

describe('what the columns mean', () => {
  test('is remembered for lists with the same headers, of this project only', async () => {
    const coordinator = await aVisit();
    const meanings = ['familyName', 'givenNames', 'country', null, 'passportNumber', null] as const;
    const input = await confirmation(coordinator, TWO, { meanings: [...meanings] });
    await confirmImport(coordinator, { ...input, remember: true });

    const another = listOf('Bek;Bolat;Kazakhstan;02.02.1990;N2;b@gov.example');
    const again = await preview(coordinator, another);
    expect(again.columns.map(({ meaning }) => meaning)).toEqual(meanings);
    expect(again.rememberedAt).not.toBeNull();

    await givenProject('georgia');
    const activityId = await givenActivity('georgia', 'elsewhere');
    const admin = await givenViewer('admin', { isAdmin: true });
    const choices = chosen();
    const elsewhere = await previewImport(admin, { ...another, activityId, choices });
    expect(elsewhere.ok && elsewhere.value.rememberedAt).toBeNull();
  });

  test('is asked again where somebody chose, and can be corrected', async () => {
    const coordinator = await aVisit();
    const first = await confirmation(coordinator, TWO);
    await confirmImport(coordinator, { ...first, remember: true });
    const meanings = ['familyName', 'givenNames', 'country', null, null, null] as const;
    const another = listOf('Bek;Bolat;Kazakhstan;02.02.1990;N2;b@gov.example');
    const second = await confirmation(coordinator, another, { meanings: [...meanings] });
    await confirmImport(coordinator, { ...second, remember: true });
    const { mappings } = await written();
    expect(mappings.map((one) => one.meanings)).toEqual([meanings]);
  });
});
