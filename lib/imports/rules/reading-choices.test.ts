import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '@/lib/core/spreadsheet/sheet';
import type { NomineeList, ReadingChoices } from '../types';
import { readNominees } from './read-nominees';

const sheet = (name: string, ...rows: Cell[][]): Sheet => ({
  name,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});

function read(sheets: Sheet[], choices: ReadingChoices = {}): NomineeList {
  const list = readNominees(sheets, choices);
  if (!list.ok) throw new Error(list.code);
  return list.value;
}

const namesOf = ({ rows }: NomineeList) =>
  rows.map(({ person }) => `${person.familyName} ${person.givenNames}`.trim());

describe('the sheet', () => {
  const sheets = [
    sheet('Notes', ['Please return by Friday']),
    sheet('Reserve', ['Surname', 'Country'], ['Bek', 'KZ']),
    sheet('List', ['Surname', 'Given name', 'Country'], ['Aq', 'Aru', 'KZ'], ['Cem', 'Can', 'AZ']),
  ];

  it('is the one that says most, beside the others that could be it', () => {
    const list = read(sheets);
    expect([list.sheet, list.sheets]).toEqual([
      'List',
      [
        { name: 'Reserve', rows: 1 },
        { name: 'List', rows: 2 },
      ],
    ]);
  });

  it('is another where somebody chose it', () => {
    expect(namesOf(read(sheets, { sheet: 'Reserve' }))).toEqual(['Bek']);
    expect(readNominees(sheets, { sheet: 'Notes' })).toEqual({ ok: false, code: 'no_header' });
  });
});

describe('the header', () => {
  it('may be chosen, however little it says', () => {
    const rows = [
      ['Who', 'Where'],
      ['Surname', 'Country'],
      ['Aq', 'KZ'],
    ];
    const list = read([sheet('One', ...rows)], { headerRow: 1 });
    expect([list.headerRow, list.columns.map(({ header }) => header), list.rows.length]).toEqual([
      1,
      ['Who', 'Where'],
      2,
    ]);
  });

  it('has the same signature whatever its capitals, spaces and signs, and another in another order', () => {
    const signature = (...headers: string[]) =>
      read([sheet('One', headers, ['Aq', 'Aru', 'KZ'])]).signature;
    expect(signature('Surname:', 'GIVEN  NAME', 'Country')).toBe(
      signature('surname', 'Given name', 'country*'),
    );
    expect(signature('Surname', 'Country', 'Given name')).not.toBe(
      signature('Surname', 'Given name', 'Country'),
    );
  });

  it('may have two rows: groups over columns', () => {
    const list = read([
      sheet(
        'One',
        ['№', 'Surname', 'Passport', null, 'Contacts', null],
        [null, null, 'Number', 'Valid until', 'Phone', 'E-mail'],
        [1, 'Aq', 'N01204417', '01.05.2031', '+7 701 555 01 01', 'aq@gov.example'],
      ),
    ]);
    expect(list.columns.map(({ meaning }) => meaning)).toEqual([
      null,
      'familyName',
      'passportNumber',
      'passportExpiresOn',
      'phone',
      'email',
    ]);
    expect(list.rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });

  it('is not what stands under a title or above data', () => {
    const list = read([
      sheet(
        'One',
        ['List of nominees'],
        ['Surname', 'Sex', 'Notes'],
        ['Food', 'F', 'no e-mail yet'],
      ),
    ]);
    expect([list.headerRow, list.columns.map(({ header }) => header)]).toEqual([
      2,
      ['Surname', 'Sex', 'Notes'],
    ]);
  });

  it('may stand there once more in another language, or numbered', () => {
    const list = read([
      sheet(
        'One',
        ['Surname', 'Given name', 'Sex', 'Country'],
        ['Фамилия', 'Имя', 'Пол', 'Страна'],
        [1, 2, 3, 4],
        ['Aq', 'Aru', 'F', 'KZ'],
      ),
    ]);
    expect(list.ignored.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
      [2, 'header'],
      [3, 'header'],
    ]);
  });
});

describe('the country', () => {
  const rows = (...body: Cell[][]) => [sheet('One', ['Surname', 'Sex', 'Country'], ...body)];

  it('is that of the heading above, which is no person', () => {
    const list = read(
      rows(
        ['KAZAKHSTAN'],
        ['Aq', 'F'],
        ['II. Кыргызская Республика (2 чел.)'],
        ['Bek', 'M'],
        ['Cem', 'M', 'AZ'],
      ),
      { country: 'GE' },
    );
    expect(list.rows.map(({ person, notes }) => [person.country, notes])).toEqual([
      ['KZ', []],
      ['KG', []],
      ['AZ', []],
    ]);
    expect(list.ignored.map(({ reason }) => reason)).toEqual(['section', 'section']);
  });

  it('is that of the row above where nothing else names it, which somebody has to look at', () => {
    const list = read(
      rows(['Aq', 'F', 'KZ'], ['Bek', 'M'], ['Cem', 'M'], ['Dan', 'M', 'KG'], ['Eli', 'F']),
    );
    expect(list.rows.map(({ person, state }) => [person.country, state])).toEqual([
      ['KZ', 'ready'],
      ['KZ', 'look'],
      ['KZ', 'look'],
      ['KG', 'ready'],
      ['KG', 'look'],
    ]);
    expect(list.rows.flatMap(({ notes }) => notes.map(({ params }) => params.row))).toEqual([
      2, 2, 5,
    ]);
  });
});

it('rows below the table that are nobody stay out', () => {
  const list = read([
    sheet(
      'One',
      ['№', 'Surname', 'Given name', 'Country', 'E-mail'],
      [1, 'Aq', 'Aru', 'KZ', 'aru@gov.example'],
      [2, null, null, 'KZ'],
      [3, 'TBC', '-', 'KZ'],
      [null, 'Итого: 1'],
      [null, '* Names as in the passport'],
      [null, 'Prepared by:', 'Bek'],
      [null, 'We kindly ask you to confirm these people until Friday'],
    ),
  ]);
  expect(list.rows.map(({ rowNumber }) => rowNumber)).toEqual([2]);
  expect(list.ignored.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
    [3, 'remark'],
    [4, 'remark'],
    [5, 'total'],
    [6, 'remark'],
    [7, 'remark'],
    [8, 'remark'],
  ]);
});

describe('what somebody decided', () => {
  const sheets = [
    sheet(
      'One',
      ['Who', 'Born', 'Passport', 'Country', 'E-mail'],
      ['Aq Aru', '31.02.1987', 'N12', 'Kazakstan', 'aru@gov.example; +7 701 555 01 01'],
      ['Bek Bolat', '12/05/1985', 'N01204418', 'KZ', 'bek@gov'],
    ),
  ];
  const meanings = ['familyThenGiven', 'birthDate', 'passportNumber', 'country', 'email'] as const;

  it('of columns comes before what they look like', () => {
    const list = read(sheets, { headerRow: 1, meanings });
    expect(list.columns.map(({ meaning, sure }) => [meaning, sure])).toEqual(
      meanings.map((meaning) => [meaning, 'chosen']),
    );
    expect(namesOf(list)).toEqual(['Aq Aru', 'Bek Bolat']);
  });

  it('leaves a column out, too', () => {
    const list = read(sheets, {
      headerRow: 1,
      meanings: ['fullName', null, null, 'country', null],
    });
    expect(
      list.rows.map(({ person }) => [person.birthDate, person.passportNumber, person.email]),
    ).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('of a cell is read as the cell would be, and nothing else changes', () => {
    const before = read(sheets, { headerRow: 1, meanings }).rows;
    const edits = [
      { rowNumber: 2, field: 'birthDate', value: '28 февраля 1987 г.' },
      { rowNumber: 2, field: 'passportNumber', value: 'n 0120 4417' },
      { rowNumber: 2, field: 'country', value: 'Узбекистан' },
      { rowNumber: 3, field: 'email', value: 'bek@gov.example' },
      { rowNumber: 3, field: 'givenNames', value: 'Bolat Can' },
      { rowNumber: 3, field: 'birthDate', value: '31.02.1987' },
      { rowNumber: 99, field: 'birthDate', value: '1987-02-28' },
    ] as const;
    const after = read(sheets, { headerRow: 1, meanings, edits }).rows;
    expect(after.map(({ person }) => person)).toEqual([
      {
        ...before[0]?.person,
        birthDate: '1987-02-28',
        passportNumber: 'N01204417',
        country: 'UZ',
      },
      { ...before[1]?.person, email: 'bek@gov.example', givenNames: 'Bolat Can', birthDate: null },
    ]);
    expect(after.map(({ notes }) => notes.map(({ field, code }) => `${field} ${code}`))).toEqual([
      ['familyName nameSplit', 'phone phoneInEmail'],
      ['birthDate noSuchDate'],
    ]);
  });

  it('empties a cell where nothing was written', () => {
    const edits = [{ rowNumber: 2, field: 'country', value: ' ' }] as const;
    const [row] = read(sheets, { headerRow: 1, meanings, edits, country: 'KZ' }).rows;
    expect([row?.person.country, row?.state]).toEqual([null, 'wrong']);
  });
});
