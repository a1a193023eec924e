import {
  date as anyDate,
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  shuffledSubarray,
  string,
  uniqueArray,
} from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell, Sheet } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning, NomineeList } from '../types';
import { readNominees } from './read-nominees';

type Person = { family: string; given: string; sex: 'female' | 'male'; born: string; no: number };

const people = uniqueArray(
  record({
    family: constantFrom('Aqbulaqova', 'Göygöllü', 'Tsinandleli', 'Sevanakyan', 'O‘rikzorov'),
    given: constantFrom('Aru', 'Nino', 'Elçin', 'Davit', 'Jasur Bek'),
    sex: constantFrom('female' as const, 'male' as const),
    born: anyDate({
      min: new Date('1950-01-01'),
      max: new Date('2004-12-31'),
      noInvalidDate: true,
    }).map((date) => date.toISOString().slice(0, 10)),
    no: constantFrom(...Array.from({ length: 900 }, (_, index) => 1_000_000 + index * 7_919)),
  }),
  { minLength: 1, maxLength: 12, selector: ({ no }) => no },
);

const written = (locale: string) => (iso: string) =>
  new Date(iso).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
/** Ways to write a day that can be read in one way only. */
const STYLES: readonly ((iso: string) => Cell)[] = [
  (iso) => ({ date: iso }),
  (iso) => iso,
  (iso) => iso.split('-').toReversed().join('.'),
  (iso) => iso.replaceAll('-', '/'),
  (iso) => iso.replaceAll('-', ''),
  (iso) => Date.parse(iso) / 86_400_000 + 25_569,
  ...['en-GB', 'en-US', 'ru', 'ko', 'kk', 'uz', 'az', 'hy', 'ka'].map(written),
];

/** Each column: its header in one of the languages, and the ways to fill a cell. */
const COLUMNS: Record<string, { headers: string[]; cells: ((person: Person) => Cell)[] }> = {
  familyName: {
    headers: ['Family name', 'Фамилия', '성', 'Soyad', 'გვარი'],
    cells: [({ family }) => family, ({ family }) => ` \u200f${family}\u00a0`],
  },
  givenNames: {
    headers: ['Given names', 'Имя', '이름', 'Ad', 'სახელი'],
    cells: [({ given }) => given, ({ given }) => given.replace(' ', ' \u200b ')],
  },
  sex: {
    headers: ['Sex', 'Пол', '성별', 'Жынысы', 'Cins'],
    cells: [
      ({ sex }) => sex,
      ({ sex }) => (sex === 'female' ? 'жен.' : 'муж.'),
      ({ sex }) => (sex === 'female' ? '여' : '남'),
      ({ sex }) => (sex === 'female' ? 'Qadın' : 'Kişi'),
    ],
  },
  birthDate: {
    headers: ['Date of birth', 'Дата рождения', '생년월일', 'Ծննդյան ամսաթիվ'],
    cells: STYLES.map(
      (style) =>
        ({ born }: Person) =>
          style(born),
    ),
  },
  passportNumber: {
    headers: ['Passport No.', 'Паспорт', '여권번호', 'Төлқұжат'],
    cells: [({ no }) => `N${no}`, ({ no }) => `n ${no}`, ({ no }) => `N-${no}`],
  },
  country: {
    headers: ['Country', 'Страна', '국가', 'Davlat'],
    cells: [() => 'KZ', () => 'Казахстан', () => '카자흐스탄', () => 'Qazaqstan'],
  },
  email: {
    headers: ['E-mail', 'Эл. почта', '이메일', 'ელ. ფოსტა'],
    cells: [({ no }) => `p${no}@gov.example`, ({ no }) => `P${no}@GOV.example `],
  },
};

/** A list of these people with its columns in any order, each cell in any of its styles. */
const lists = people.chain((all) => {
  const names = Object.keys(COLUMNS);
  const choice = array(constantFrom(...Array.from({ length: 60 }, (_, index) => index)), {
    minLength: (all.length + 1) * names.length,
    maxLength: (all.length + 1) * names.length,
  });
  return record({
    all: constantFrom(all),
    order: shuffledSubarray(names, { minLength: names.length }),
    choice,
  });
});

const sheetOf = ({
  all,
  order,
  choice,
}: {
  all: Person[];
  order: string[];
  choice: number[];
}): Sheet[] => {
  const pick = <T>(from: readonly T[], at: number): T | undefined =>
    from[(choice[at] ?? 0) % from.length];
  const header = order.map((name, at) => pick(COLUMNS[name]?.headers ?? [], at) ?? null);
  const rows = all.map((person, index) =>
    order.map(
      (name, at) =>
        pick(COLUMNS[name]?.cells ?? [], (index + 1) * order.length + at)?.(person) ?? null,
    ),
  );
  return [
    { name: 'One', rows: [header, ...rows].map((cells, index) => ({ number: index + 1, cells })) },
  ];
};

function read(sheets: Sheet[], meanings?: (ColumnMeaning | null)[]): NomineeList {
  const list = readNominees(sheets, meanings ? { meanings } : {});
  if (!list.ok) throw new Error(list.code);
  return list.value;
}

const peopleOf = ({ rows }: NomineeList) => rows.map(({ person }) => person);

it('finds the same people in any order of columns and any mix of styles', () => {
  assert(
    property(lists, (list) => {
      const found = peopleOf(read(sheetOf(list)));
      expect(found).toEqual(
        list.all.map(({ family, given, sex, born, no }) => ({
          familyName: family,
          givenNames: given,
          nativeName: null,
          sex,
          birthDate: born,
          passportNumber: `N${no}`,
          passportExpiresOn: null,
          country: 'KZ',
          organizationName: null,
          position: null,
          email: `p${no}@gov.example`,
          phone: null,
          languages: [],
          diet: null,
          accessNeeds: null,
        })),
      );
    }),
    { numRuns: 200 },
  );
});

it('reads the same list again as the same list, also by the meanings that it proposed', () => {
  assert(
    property(lists, (list) => {
      const sheets = sheetOf(list);
      const first = read(sheets);
      expect(read(sheets)).toEqual(first);
      const again = read(
        sheets,
        first.columns.map(({ meaning }) => meaning),
      );
      expect([again.rows, again.ignored, again.signature]).toEqual([
        first.rows,
        first.ignored,
        first.signature,
      ]);
    }),
    { numRuns: 50 },
  );
});

it('answers whatever stands in a file', () => {
  const cell = oneof(
    constantFrom<Cell>(
      null,
      true,
      29_221,
      { date: '1988-03-14' },
      'Surname',
      'Имя, фамилия',
      '여권',
      '№',
      '=A1',
    ),
    string({ unit: 'binary', maxLength: 30 }),
    integer(),
  );
  const rows = array(array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
  const edits = array(record({ rowNumber: integer({ min: 1, max: 12 }), value: string() }));
  assert(
    property(rows, edits, (body, written) => {
      const sheets = [
        {
          name: 'One',
          rows: [['Surname', 'Sex', 'Country'], ...body].map((cells, index) => ({
            number: index + 1,
            cells,
          })),
        },
      ];
      const list = readNominees(sheets, {
        edits: written.map((edit) => ({ ...edit, field: 'birthDate' })),
      });
      expect(list.ok || list.code === 'no_rows').toBe(true);
    }),
    { numRuns: 300 },
  );
});
