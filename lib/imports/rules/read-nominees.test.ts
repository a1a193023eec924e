import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '@/lib/core/spreadsheet/read-file';
import type { Cell, Sheet } from '@/lib/core/spreadsheet/sheet';
import { confirmedRowsSchema } from '../schema';
import type { ImportedPerson, ImportedRow, NomineeList, Note } from '../types';
import { importable, readNominees } from './read-nominees';

const NOBODY: ImportedPerson = {
  familyName: '',
  givenNames: '',
  nativeName: null,
  sex: null,
  birthDate: null,
  passportNumber: null,
  passportExpiresOn: null,
  country: null,
  organizationName: null,
  position: null,
  email: null,
  phone: null,
  languages: [],
  diet: null,
  accessNeeds: null,
};

function expected(
  rowNumber: number,
  state: ImportedRow['state'],
  person: Partial<ImportedPerson>,
  notes: Note[] = [],
  duplicateOf: number | null = null,
): ImportedRow {
  return { rowNumber, person: { ...NOBODY, ...person }, notes, state, duplicateOf };
}

const split = (value: string, familyName: string, givenNames: string): Note => ({
  field: 'familyName',
  level: 'warning',
  code: 'nameSplit',
  params: { value, familyName, givenNames },
});

async function parse(file: string): Promise<NomineeList> {
  const sheets = await readSpreadsheet(readFileSync(`e2e/fixtures/${file}`), file);
  const list = readNominees(sheets.ok ? sheets.value : []);
  if (!list.ok) throw new Error(list.code);
  return list.value;
}

const sheet = (...rows: Cell[][]): Sheet[] => [
  { name: 'One', rows: rows.map((cells, index) => ({ number: index + 1, cells })) },
];

it('understands the nominee list as it was received', async () => {
  expect(await parse('nominees-as-received.xlsx')).toMatchObject({
    sheet: 'Nominees',
    headerRow: 4,
    columns: [
      { column: 1, header: 'No', meaning: null },
      { column: 2, header: 'Family name', meaning: 'familyName' },
      { column: 3, header: 'Given name(s)', meaning: 'givenNames' },
      { column: 4, header: 'Sex', meaning: 'sex' },
      { column: 5, header: 'Date of birth', meaning: 'birthDate' },
      { column: 6, header: 'Passport No.', meaning: 'passportNumber' },
      { column: 7, header: 'Passport valid until', meaning: 'passportExpiresOn' },
      { column: 8, header: 'Country', meaning: 'country' },
      { column: 9, header: 'Organization', meaning: 'organizationName' },
      { column: 10, header: 'Position', meaning: 'position' },
      { column: 11, header: 'E-mail / phone', meaning: 'emailAndPhone' },
      { column: 12, header: 'Language', meaning: 'languages' },
      { column: 13, header: 'Diet / notes', meaning: 'dietAndNeeds' },
    ],
    ignored: [{ rowNumber: 15, reason: 'total', text: 'Total: 10 persons' }],
    rows: [
      expected(5, 'ready', {
        familyName: 'Aqbulaqova',
        givenNames: 'Aigerim',
        sex: 'female',
        birthDate: '1988-03-14',
        passportNumber: 'N01204417',
        passportExpiresOn: '2031-05-01',
        country: 'KZ',
        organizationName: 'Public services agency',
        position: 'Head of division',
        email: 'a.aqbulaqova@gov.example',
        languages: ['ru'],
      }),
      expected(
        6,
        'look',
        {
          familyName: 'Kokterekov',
          givenNames: 'Daniyar',
          sex: 'male',
          birthDate: '1979-11-02',
          passportNumber: 'N01190926',
          passportExpiresOn: '2029-05-12',
          country: 'KZ',
          organizationName: 'Ministry, digital development',
          position: 'Chief expert',
          email: 'd.kokterekov@gov.example',
          languages: ['kk', 'ru'],
          diet: 'halal',
        },
        [
          {
            field: 'passportExpiresOn',
            level: 'warning',
            code: 'dayFirst',
            params: { value: '12/05/2029', date: '2029-05-12' },
          },
        ],
      ),
      expected(
        7,
        'wrong',
        {
          familyName: 'Tasbulaqova',
          givenNames: 'Saule',
          sex: 'female',
          passportNumber: 'N01223310',
          passportExpiresOn: '2030-01-15',
          country: 'KZ',
          organizationName: 'Civil service academy',
          position: 'Deputy director',
          email: 's.tasbulaqova@gov.example',
          languages: ['kk', 'en'],
        },
        [
          {
            field: 'birthDate',
            level: 'error',
            code: 'noSuchDate',
            params: { value: '31.02.1987' },
          },
        ],
      ),
      expected(8, 'ready', {
        familyName: 'Qaratauov',
        givenNames: 'Yerlan',
        sex: 'male',
        birthDate: '1991-07-19',
        passportNumber: 'N01217752',
        passportExpiresOn: '2028-09-30',
        country: 'KZ',
        organizationName: 'Regional administration',
        position: 'Analyst',
        email: 'y.qaratauov@gov.example',
        phone: '+7 701 555 01 44',
        languages: ['ru'],
      }),
      expected(
        9,
        'wrong',
        {
          familyName: 'Jusandalina',
          givenNames: 'Madina',
          sex: 'female',
          birthDate: '1984-05-06',
          passportExpiresOn: '2027-02-02',
          country: 'KZ',
          organizationName: 'Civil service agency',
          position: 'Head of HR policy',
          languages: ['ru'],
          diet: 'vegetarian',
        },
        [
          {
            field: 'country',
            level: 'warning',
            code: 'countryGuessed',
            params: { value: 'Kazakstan', country: 'KZ' },
          },
          {
            field: 'email',
            level: 'error',
            code: 'emailWrong',
            params: { value: 'm.jusandalina@gov' },
          },
          { field: 'passportNumber', level: 'warning', code: 'missing', params: {} },
        ],
      ),
      expected(
        10,
        'look',
        {
          familyName: 'KOKTEREKOV',
          givenNames: 'Daniyar',
          sex: 'male',
          birthDate: '1979-11-02',
          passportNumber: 'N01190926',
          passportExpiresOn: '2029-05-12',
          country: 'KZ',
          organizationName: 'Ministry of digital development',
          position: 'Chief Expert',
          email: 'd.kokterekov@gov.example',
          languages: ['ru'],
          diet: 'Halal food',
        },
        [
          {
            field: 'passportNumber',
            level: 'warning',
            code: 'duplicate',
            params: { row: 6, same: 'passport' },
          },
        ],
        6,
      ),
      expected(11, 'ready', {
        familyName: 'Alatooeva',
        givenNames: 'Aizada',
        sex: 'female',
        birthDate: '1985-12-11',
        passportNumber: 'AC4410291',
        passportExpiresOn: '2032-03-03',
        country: 'KG',
        organizationName: 'State registry',
        position: 'Head of department',
        email: 'a.alatooeva@gov.example',
        languages: ['ky'],
        diet: 'no pork',
      }),
      expected(12, 'ready', {
        familyName: 'Suusamyrov',
        givenNames: 'Nurbek',
        sex: 'male',
        birthDate: '1980-01-01',
        passportNumber: 'AC4410377',
        passportExpiresOn: '2026-12-01',
        country: 'KG',
        organizationName: 'E-governance centre',
        position: 'Systems architect',
        email: 'n.suusamyrov@gov.example',
        languages: ['en'],
      }),
      expected(
        13,
        'look',
        {
          givenNames: 'Jyldyz',
          sex: 'female',
          birthDate: '1990-08-08',
          passportNumber: 'AC4418843',
          passportExpiresOn: '2031-08-08',
          country: 'KG',
          organizationName: 'Personnel agency',
          position: 'Lead specialist',
          email: 'j.archalieva@gov.example',
          languages: ['ru'],
          accessNeeds: 'wheelchair',
        },
        [{ field: 'familyName', level: 'warning', code: 'familyNameEmpty', params: {} }],
      ),
      expected(14, 'ready', {
        familyName: 'Chinorzorova',
        givenNames: 'Dilnoza',
        sex: 'female',
        birthDate: '1982-09-23',
        passportNumber: 'FA1180553',
        passportExpiresOn: '2030-10-10',
        country: 'UZ',
        organizationName: 'Public services agency',
        position: 'Head of section',
        email: 'd.chinorzorova@gov.example',
        languages: ['uz'],
      }),
    ],
  });
});

it('understands the csv in windows-1251', async () => {
  expect(await parse('delegates-windows-1251.csv')).toMatchObject({
    sheet: 'delegates-windows-1251.csv',
    headerRow: 1,
    columns: [
      { column: 1, header: '№', meaning: null },
      { column: 2, header: 'Фамилия, имя (как в паспорте)', meaning: 'familyThenGiven' },
      { column: 3, header: 'ФИО (на русском)', meaning: 'nativeName' },
      { column: 4, header: 'Пол', meaning: 'sex' },
      { column: 5, header: 'Дата рождения', meaning: 'birthDate' },
      { column: 6, header: 'Паспорт', meaning: 'passportNumber' },
      { column: 7, header: 'Страна', meaning: 'country' },
      { column: 8, header: 'Организация', meaning: 'organizationName' },
      { column: 9, header: 'Должность', meaning: 'position' },
      { column: 10, header: 'Эл. почта', meaning: 'email' },
      { column: 11, header: 'Язык', meaning: 'languages' },
      { column: 12, header: 'Питание', meaning: 'diet' },
    ],
    ignored: [],
    rows: [
      expected(
        2,
        'look',
        {
          familyName: 'Vakhshrudova',
          givenNames: 'Mehri',
          nativeName: 'Вахшрудова Мехри',
          sex: 'female',
          birthDate: '1986-04-03',
          passportNumber: '400123881',
          country: 'TJ',
          organizationName: 'Агентство государственной службы',
          position: 'Начальник отдела',
          email: 'm.vakhshrudova@gov.example',
          languages: ['ru'],
          diet: 'халяль',
        },
        [split('Vakhshrudova Mehri', 'Vakhshrudova', 'Mehri')],
      ),
      expected(
        3,
        'look',
        {
          familyName: 'Kuhistonov',
          givenNames: 'Rustam',
          nativeName: 'Кухистонов Рустам',
          sex: 'male',
          birthDate: '1979-10-17',
          passportNumber: '400119204',
          country: 'TJ',
          organizationName: 'Министерство',
          position: 'Главный специалист',
          email: 'r.kuhistonov@gov.example',
          languages: ['tg', 'ru'],
        },
        [split('Kuhistonov Rustam', 'Kuhistonov', 'Rustam')],
      ),
      expected(
        4,
        'wrong',
        {
          familyName: 'Sevanakyan',
          givenNames: 'Aram',
          nativeName: 'Севанакян Арам',
          sex: 'male',
          passportNumber: 'AR0441902',
          country: 'AM',
          organizationName: 'Офис электронного управления',
          position: 'Эксперт',
          email: 'a.sevanakyan@gov.example',
          languages: ['ru'],
        },
        [
          split('Sevanakyan; Aram', 'Sevanakyan', 'Aram'),
          {
            field: 'birthDate',
            level: 'error',
            code: 'noSuchDate',
            params: { value: '29.02.1991' },
          },
        ],
      ),
      expected(
        5,
        'look',
        {
          familyName: 'Tsinandleli',
          givenNames: 'Giorgi',
          nativeName: 'Цинандлели Георгий',
          sex: 'male',
          birthDate: '1983-08-08',
          passportNumber: '15AB88123',
          country: 'GE',
          organizationName: 'Агентство реестра',
          position: 'Заместитель директора',
          email: 'g.tsinandleli@gov.example',
          languages: ['en'],
          diet: 'вегетарианское',
        },
        [split('Tsinandleli Giorgi', 'Tsinandleli', 'Giorgi')],
      ),
      expected(
        6,
        'look',
        {
          familyName: 'Cinarliqova',
          givenNames: 'Aysel',
          nativeName: 'Чинарлыгова Айсель',
          sex: 'female',
          birthDate: '1988-03-14',
          passportNumber: 'AZE4417002',
          country: 'AZ',
          organizationName: 'Агентство услуг',
          position: 'Советник',
          email: 'a.cinarliqova@gov.example',
          languages: ['en'],
        },
        [split('Cinarliqova Aysel', 'Cinarliqova', 'Aysel')],
      ),
    ],
  });
});

it.each(['nominees-as-received.xlsx', 'delegates-windows-1251.csv'])(
  'every row of %s that is not wrong passes the schema of the confirmation',
  async (file) => {
    const rows = importable(await parse(file)).map(({ rowNumber, person }) => ({
      rowNumber,
      person,
    }));
    expect(confirmedRowsSchema.parse(rows)).toEqual(rows);
  },
);

describe('readNominees', () => {
  const rowsOf = (sheets: Sheet[]) => {
    const list = readNominees(sheets, { country: 'KZ' });
    return list.ok ? list.value : null;
  };

  it('takes the sheet and the row that look most like a header', () => {
    const notes: Sheet = { name: 'Notes', rows: [{ number: 1, cells: ['Name', 'Phone'] }] };
    const list = rowsOf([
      notes,
      ...sheet(['Ministry of Names'], ['Name', 'Sex', 'Country'], ['Aru', 'F', 'KZ']),
    ]);
    expect([list?.sheet, list?.headerRow, list?.rows.length]).toEqual(['One', 2, 1]);
  });

  it('leaves out totals, repeated headers and remarks, and says which', () => {
    const list = rowsOf(
      sheet(
        [null, 'Surname', 'Given name', 'Sex'],
        [1, 'Aq', 'Aru', 'F'],
        [null, 'surname', 'Given  name', 'SEX'],
        ['Итого:', 1],
        [null, null, null, null, 'signed'],
        [2, 'Totalova', 'Aru', 'F'],
      ),
    );
    expect(list?.rows.map((row) => row.rowNumber)).toEqual([2, 6]);
    expect(list?.ignored).toEqual([
      { rowNumber: 3, reason: 'header', text: 'surname Given name SEX' },
      { rowNumber: 4, reason: 'total', text: 'Итого: 1' },
      { rowNumber: 5, reason: 'remark', text: 'signed' },
    ]);
  });

  it('fills in the country of the delegation only where the list says none', () => {
    const list = rowsOf(sheet(['Surname', 'Country'], ['Aq', null], ['Bek', 'Uzbekistan']));
    expect(list?.rows.map((row) => row.person.country)).toEqual(['KZ', 'UZ']);
  });

  it('asks for a country and a name, and looks again at other gaps', () => {
    const list = readNominees(
      sheet(
        ['Surname', 'Given name', 'Passport', 'Email', 'Sex'],
        [null, null, 'A1234567', null, 'F'],
      ),
    );
    expect(list.ok && list.value.rows[0]?.notes).toEqual([
      { field: 'email', level: 'warning', code: 'missing', params: {} },
      { field: 'country', level: 'error', code: 'missing', params: {} },
      { field: 'givenNames', level: 'error', code: 'missing', params: {} },
    ]);
  });

  it('finds the same person again by passport, e-mail, or birth date and name', () => {
    const list = rowsOf(
      sheet(
        ['Surname', 'Given name', 'Passport', 'Email', 'Date of birth'],
        ['Aq', 'Aru', 'A1234567', 'aru@gov.example', '01.02.1990'],
        ['Bek', 'Bolat', 'B1234567', 'ARU@gov.example', '02.02.1990'],
        ['AQ', 'aru', 'C1234567', 'aru2@gov.example', '01.02.1990'],
        ['Cem', 'Can', 'b 1234567', 'can@gov.example', '03.02.1990'],
        ['Aq', 'Aru', 'D1234567', 'other@gov.example', '04.02.1990'],
      ),
    );
    expect(list?.rows.map((row) => row.duplicateOf)).toEqual([null, 2, 2, 2, null]);
    expect(list?.rows.flatMap((row) => row.notes.map((note) => note.params))).toEqual([
      { row: 2, same: 'email' },
      { row: 2, same: 'birthDateAndName' },
      { row: 2, same: 'passport' },
    ]);
    expect(importable(list ?? { rows: [] }).map((row) => row.rowNumber)).toEqual([2, 6]);
  });

  it('says what is missing from the file as a whole', () => {
    expect(readNominees(sheet(['a', 'b'], ['1', '2']))).toEqual({ ok: false, code: 'no_header' });
    expect(readNominees([])).toEqual({ ok: false, code: 'no_header' });
    expect(readNominees(sheet(['Surname', 'Sex'], ['Total', 0]))).toEqual({
      ok: false,
      code: 'no_rows',
    });
    const many = Array.from({ length: 10_001 }, () => ['Aq', 'F']);
    expect(readNominees(sheet(['Surname', 'Sex'], ...many))).toEqual({
      ok: false,
      code: 'too_many_rows',
    });
  });
});
