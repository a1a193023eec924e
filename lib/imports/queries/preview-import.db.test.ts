import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenProject, givenViewer } from '@/db/testing/world';
import { newId } from '@/lib/core/ids';
import { confirmImport } from '../commands/confirm-import';
import { comesIn } from '../rules/judge-row';
import {
  chosen,
  confirmation,
  importList,
  type List,
  listOf,
  preview,
  written,
} from '../testing/lists';
import type { PreviewRow } from '../types';
import { previewImport } from './preview-import';
import { problemRows } from './problem-rows';

testDatabase();

/** Two weeks before the first day of the activities here: focal points still nominate. */
beforeAll(() => void vi.stubEnv('SAPAR_NOW', '2023-10-10T03:00:00Z'));
afterAll(() => void vi.unstubAllEnvs());

const AIGERIM = 'Aqbulaqova;Aigerim;Kazakhstan;14.03.1988;N01204417;aigerim@gov.example';

async function aVisit() {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  await givenActivity('korea', 'earlier');
  return givenViewer('coordinator', { grants: [{ role: 'coordinator', project: 'korea' }] });
}
type Coordinator = Awaited<ReturnType<typeof aVisit>>;

/** Somebody took part in an earlier activity, so that the directory has them. */
async function inDirectory(coordinator: Coordinator, ...lines: string[]) {
  const input = await confirmation(coordinator, listOf(...lines));
  await confirmImport(coordinator, { ...input, activityId: seedId('earlier') });
}

const seen = ({ rowNumber, state, outcome }: PreviewRow) => [rowNumber, state, outcome];

describe('the preview of a list', () => {
  test('says how many places each delegation has and how many are taken', async () => {
    const coordinator = await aVisit();
    await importList(coordinator, listOf(AIGERIM));
    const { places } = await preview(coordinator, listOf(AIGERIM));
    expect(places.find(({ country }) => country === 'KZ')).toMatchObject({ taken: 1 });
    expect(places.find(({ country }) => country === 'GE')).toMatchObject({ taken: 0 });
  });

  test('says of each row what would come of it, and writes nothing', async () => {
    const coordinator = await aVisit();
    await inDirectory(coordinator, AIGERIM, 'Lomidze;Nino;Georgia;06.05.1984;15AB88123;');
    const before = await written();
    const { rows } = await preview(
      coordinator,
      listOf(
        AIGERIM,
        'Aqbulaqova;Aigerim;Kazakhstan;14.03.1988;N01204417;other@gov.example',
        'Ломидзе;Нино;Georgia;06.05.1984;;',
        'Kapanadze;Zurab;Georgia;01.01.1980;15AB88123;',
        'Bek;Bolat;Tajikistan;02.02.1990;N2000000;b@gov.example',
        'Cem;Can;Kazakhstan;31.02.1990;N3000000;c@gov.example',
        'Dan;Din;Kazakhstan;01.02.1990;N4000000;d@gov.example',
      ),
    );
    expect(rows.map(seen)).toEqual([
      [2, 'ready', 'known'],
      [3, 'look', 'same_row'],
      [4, 'look', 'undecided'],
      [5, 'look', 'undecided'],
      [6, 'wrong', 'no_delegation'],
      [7, 'wrong', 'new'],
      [8, 'ready', 'new'],
    ]);
    expect(await written()).toEqual(before);
  });

  test('names whom a row may mean, and what they took part in', async () => {
    const coordinator = await aVisit();
    await inDirectory(coordinator, 'Lomidze;Nino;Georgia;06.05.1984;15AB88123;');
    const list = listOf('Ломидзе;Нино;Georgia;06.05.1984;;');
    const [row] = (await preview(coordinator, list)).rows;
    expect(
      row?.likely.map(({ why, person }) => [
        why,
        person?.familyName,
        person?.activities.map(({ activity }) => activity.slug),
      ]),
    ).toEqual([['birth_date_and_name', 'Lomidze', ['earlier']]]);

    const personId = row?.likely[0]?.person?.id ?? '';
    const same = { choices: [{ rowNumber: 2, choice: personId }] };
    expect(await importList(coordinator, list, same)).toEqual({
      ok: true,
      value: { added: 0, reused: 1, unchanged: 0 },
    });
  });

  test('keeps both where somebody says so; the address stays with whom it belongs to', async () => {
    const coordinator = await aVisit();
    await inDirectory(coordinator, 'Lomidze;Nino;Georgia;;;office@gov.example');
    const list = listOf('Kapanadze;Zurab;Georgia;01.01.1980;;office@gov.example');
    expect((await preview(coordinator, list)).rows.map(seen)).toEqual([[2, 'look', 'undecided']]);
    const both = { choices: [{ rowNumber: 2, choice: 'different' }] };
    expect(await importList(coordinator, list, both)).toMatchObject({ value: { added: 1 } });
    const { people, apart } = await written();
    expect(Object.fromEntries(people.map(({ familyName, email }) => [familyName, email]))).toEqual({
      Kapanadze: null,
      Lomidze: 'office@gov.example',
    });
    expect(apart.map(({ firstId, secondId }) => [firstId, secondId])).toEqual([
      people.map(({ id }) => id).toSorted(),
    ]);
  });

  test('reads corrected cells, believes accepted ones, and leaves rows out', async () => {
    const coordinator = await aVisit();
    const list = listOf(
      'Aq;Aru;Kazakstan;31.02.1990;N1000000;a@gov.example',
      'Bek;Bolat;Kazakstan;02.02.1990;N2000000;b@gov.example',
      'Cem;Can;Kazakhstan;03.02.1990;N3000000;c@gov.example',
    );
    const { rows } = await preview(coordinator, list, {
      edits: [{ rowNumber: 2, field: 'birthDate', value: '28.02.1990' }],
      accepted: [2, 3].map((rowNumber) => ({ rowNumber, field: 'country' })),
      leftOut: [4],
    });
    expect(rows.map(seen)).toEqual([
      [2, 'ready', 'new'],
      [3, 'ready', 'new'],
      [4, 'ready', 'left_out'],
    ]);
    expect(rows.filter(comesIn).map(({ person }) => person.birthDate)).toEqual([
      '1990-02-28',
      '1990-02-02',
    ]);
  });

  test.each([
    ['an empty file', '', 'empty'],
    ['a picture', '<svg/>', 'wrong_type'],
    ['a table of something else', 'a;b\n1;2\n', 'no_header'],
  ])('of %s is one word why not', async (_case, text, code) => {
    const coordinator = await aVisit();
    const bytes = new TextEncoder().encode(text);
    const source = { bytes, fileName: 'list.xlsx', choices: chosen() };
    const looked = await previewImport(coordinator, { ...source, activityId: seedId('visit') });
    expect(looked).toEqual({ ok: false, code });
  });

  test('is for coordinators and focal points; to strangers the activity does not exist', async () => {
    await aVisit();
    await givenProject('georgia');
    const asked = { ...listOf(AIGERIM), choices: chosen(), activityId: seedId('visit') };
    const korea = { project: 'korea' };
    const cases = [
      [{ role: 'focal_point', ...korea, country: 'KZ' }, true],
      [{ role: 'check_in_helper', ...korea, activity: 'visit' }, 'forbidden'],
      [{ role: 'donor_viewer', ...korea }, 'forbidden'],
      [{ role: 'coordinator', project: 'georgia' }, 'not_found'],
    ] as const;
    for (const [index, [grant, answer]] of cases.entries()) {
      const viewer = await givenViewer(`viewer${index}`, { grants: [grant] });
      const looked = await previewImport(viewer, asked);
      expect(looked.ok || looked.code).toBe(answer);
      const missing = await previewImport(viewer, { ...asked, activityId: newId() });
      expect(missing).toEqual({ ok: false, code: 'not_found' });
    }
  });
});

test('the rows to fix are as they were uploaded, with a reason; a passport of another row is not among them', async () => {
  const coordinator = await aVisit();
  const list: List = listOf(
    AIGERIM,
    '=Bek;Bolat;Kazakhstan;31.02.1990;N2000000;b@gov.example',
    'Cem;Can;Tajikistan;03.02.1990;N3000000;c@gov.example',
  );
  const asked = { ...list, choices: chosen({ leftOut: [4] }), activityId: seedId('visit') };
  const sheet = await problemRows(coordinator, asked, {
    reason: 'What to fix',
    explain: ({ notes }) => notes.map(({ code, params }) => `${code} ${params.value}.`),
  });
  expect(sheet).toEqual({
    ok: true,
    value: {
      name: 'list.csv',
      columns: [
        'Family name',
        'Given names',
        'Country',
        'Date of birth',
        'Passport',
        'E-mail',
        'What to fix',
      ].map((header) => ({ header })),
      rows: [
        [
          '=Bek',
          'Bolat',
          'Kazakhstan',
          '31.02.1990',
          'N2000000',
          'b@gov.example',
          'noSuchDate 31.02.1990.',
        ],
      ],
    },
  });
});
