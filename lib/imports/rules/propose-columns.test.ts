import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { proposeColumns } from './propose-columns';

const propose = (headers: Cell[], ...rows: Cell[][]) =>
  proposeColumns({
    sheet: 'One',
    header: { number: 1, cells: headers },
    body: rows.map((cells, index) => ({ number: index + 2, cells })),
  });
const brief = (headers: Cell[], ...rows: Cell[][]) =>
  propose(headers, ...rows).map(({ meaning, sure }) => [meaning, sure]);

describe('a column whose header says nothing', () => {
  it.each([
    ['email', ['aru@gov.example', 'bek@gov.example']],
    ['emailAndPhone', ['aru@gov.example; +7 701 555 01 01', 'bek@gov.example']],
    ['email', ['aru@gov.example', 'bek@gov.example', 'by telephone']],
    ['sex', ['F', 'M', 'F']],
    ['sex', ['Q', 'K', 'K']],
    ['country', ['KZ', 'Узбекистан', 'საქართველო']],
    ['birthDate', [{ date: '1988-03-14' }, '31.02.1987', '2 қараша 1979']],
    ['passportNumber', ['N 0120 4417', 'АС4410377']],
    ['phone', ['+7 701 555 01 01', '8 (701) 555-01-02']],
    ['languages', ['русский, английский', 'English']],
    ['diet', ['halal', 'нет', 'no pork']],
    ['dietAndNeeds', ['halal', 'wheelchair, no nuts']],
    ['fullName', ['Aru Bek', 'Nino Vazisubneli']],
  ] as const)('is told by its values: %s', (meaning, values) => {
    const rows = values.map((value) => ['Aq', value]);
    expect(brief(['Surname', 'Column X'], ...rows)[1]).toEqual(
      meaning === 'fullName' ? [null, 'unsure'] : [meaning, 'values'],
    );
  });

  it.each([
    ['numbers that could be days', [29_221, 32_216]],
    ['days of issue or of expiry', ['01.02.2024', '03.04.2025']],
    ['words', ['expert', 'analyst']],
    ['a few notes about food', ['arrives late', 'halal', 'speaks first', 'leaves early']],
  ])('is left to somebody where it could be anything: %s', (_what, values) => {
    const rows = values.map((value) => ['Aq', value]);
    expect(brief(['Surname', 'Column X'], ...rows)[1]).toEqual([null, 'unsure']);
  });

  it('has nothing to choose where it is empty', () => {
    expect(brief(['Surname', null], ['Aq', null])[1]).toEqual([null, 'empty']);
    expect(brief(['Surname', 'Column X'], ['Aq', ' - '])[1]).toEqual([null, 'empty']);
  });

  it('is not given a meaning that another column has', () => {
    expect(
      brief(['Surname', 'E-mail', 'Column X'], ['Aq', 'a@gov.example', 'b@gov.example']),
    ).toEqual([
      ['familyName', 'header'],
      ['email', 'header'],
      [null, 'unsure'],
    ]);
  });
});

describe('a header that its values contradict', () => {
  it.each([
    ['a title of persons', 'Title', ['Mr', 'Ms', 'Mr'], 'sex'],
    ['addresses with numbers', 'E-mail', ['a@gov.example +7 701 555 01 01'], 'emailAndPhone'],
    ['a passport under nationality', 'Nationality', ['N01204417', 'N01204418'], 'passportNumber'],
  ])('is overruled: %s', (_what, header, values, meaning) => {
    const rows = values.map((value) => ['Aq', value]);
    expect(brief(['Surname', header], ...rows)[1]).toEqual([meaning, 'values']);
  });

  it.each([
    ['a title of posts', 'Title', ['Expert'], 'position'],
    ['languages that are called like countries', 'Language', ['Kazakh', 'Uzbek'], 'languages'],
    ['dates of expiry long ago', 'Passport valid until', ['01.02.1999'], 'passportExpiresOn'],
    ['what cannot be read', 'Date of birth', ['soon'], 'birthDate'],
  ])('is believed: %s', (_what, header, values, meaning) => {
    const rows = values.map((value) => ['Aq', value]);
    expect(brief(['Surname', header], ...rows)[1]).toEqual([meaning, 'header']);
  });
});

describe('names in two scripts', () => {
  it('are the passport’s in Latin letters, and the own name in the others', () => {
    expect(
      brief(
        ['Фамилия', 'Имя', 'Surname', 'Name'],
        ['Вахшрудова', 'Мехри', 'Vakhshrudova', 'Mehri'],
      ).map(([meaning]) => meaning),
    ).toEqual(['nativeFamilyName', 'nativeGivenNames', 'familyName', 'givenNames']);
    expect(
      brief(['ФИО', 'ФИО'], ['Вахшрудова Мехри', 'Vakhshrudova Mehri']).map(([meaning]) => meaning),
    ).toEqual(['nativeName', 'familyThenGiven']);
  });

  it('are not looked for in columns that nobody filled in', () => {
    expect(
      brief(['Surname', 'Given name', 'ФИО'], [null, null, 'Вахшрудова Мехри']).map(
        ([meaning]) => meaning,
      ),
    ).toEqual([null, null, 'familyThenGiven']);
    expect(
      brief(['E-mail', 'Surname', 'Эл. почта'], [null, 'Aq', 'aq@gov.example']).map(
        ([meaning]) => meaning,
      ),
    ).toEqual([null, 'familyName', 'email']);
  });

  it('are said to be missing in Latin letters where there are none', () => {
    expect(propose(['Фамилия', 'Имя'], ['Вахшрудова', 'Мехри'])[0]?.hints).toEqual([
      { code: 'notLatin', params: {} },
    ]);
  });
});

describe('what is shown of a column', () => {
  it.each([
    ['the few values that it has', 'Sex', ['F', 'M', 'F'], 'F / M'],
    ['the first of many', 'Position', ['a', 'b', 'c', 'd'], 'a'],
    ['of passports the shape', 'Passport', ['AZE 123 456 7', 'N1'], 'AZE 000 000 0'],
    [
      'of the day until which one is valid the day',
      'Passport valid until',
      [{ date: '2031-05-01' }],
      '2031-05-01',
    ],
    ['of what looks like passports, too', 'Column X', ['N01204417'], 'N00000000'],
  ])('is %s', (_what, header, values, sample) => {
    const rows = values.map((value): Cell[] => ['Aq', value]);
    expect(propose(['Surname', header], ...rows)[1]?.sample).toBe(sample);
  });

  it('is of the first person, not of the numbers that a form gives its columns', () => {
    const columns = propose(
      ['Surname', 'Given names', 'Position'],
      ['1', '2', '3'],
      ['Aq', 'Aru', 'Expert'],
    );
    expect(columns.map(({ sample }) => sample)).toEqual(['Aq', 'Aru', 'Expert']);
  });

  it('are its hints: letters, order of days, Excel days, formulas', () => {
    const body = [
      { number: 2, cells: ['Aq', 'Q', '12/05/1985', 29_221], formulas: [1] },
      { number: 3, cells: ['Bek', 'K', '23/05/1985', '05/23/2030'] },
    ];
    const header = { number: 1, cells: ['Surname', 'Sex', 'Date of birth', 'Valid until'] };
    expect(proposeColumns({ sheet: 'One', header, body }).map(({ hints }) => hints)).toEqual([
      [{ code: 'formulas', params: {} }],
      [{ code: 'sexLetters', params: { female: 'Q', male: 'K' } }],
      [{ code: 'dayFirst', params: {} }],
      [
        { code: 'monthFirst', params: {} },
        { code: 'excelDays', params: {} },
      ],
    ]);
  });
});
