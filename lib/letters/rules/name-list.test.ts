import { describe, expect, test } from 'vitest';
import { NAME_LIST_FIELDS } from '@/lib/core/vocabulary';
import { countMissing, nameListRow, type Visitor } from './name-list';
import { pdfName } from './pdf-name';

const aram: Visitor = {
  givenNames: 'Aram',
  familyName: 'Petrosyan',
  nativeName: 'Արամ Պետրոսյան',
  sex: 'male',
  country: 'AM',
  organization: 'Civil service office',
  position: 'Expert',
  group: 'B',
  birthDate: '1980-09-12',
  passportNumber: 'AM0123456',
};
const unknown: Visitor = {
  ...aram,
  familyName: '',
  nativeName: null,
  sex: null,
  country: null,
  organization: null,
  position: null,
  group: null,
  birthDate: null,
  passportNumber: null,
};
const words = {
  country: { KZ: '', KG: '', TJ: '', UZ: '', AZ: '', AM: 'Armenia', GE: '', KR: '' },
  sex: { female: 'Woman', male: 'Man' },
};

describe('a line of the list of visitors', () => {
  test('has exactly the fields that were asked for, in their order', () => {
    expect(nameListRow(['passport_number', 'name'], aram, words)).toEqual([
      'AM0123456',
      'Aram Petrosyan',
    ]);
    expect(nameListRow(NAME_LIST_FIELDS, aram, words)).toEqual([
      'Aram Petrosyan',
      'Արամ Պետրոսյան',
      'Armenia',
      'Man',
      '1980-09-12',
      'AM0123456',
      'Civil service office',
      'Expert',
      'B',
    ]);
  });

  test('marks what a gate needs and leaves empty what somebody just does not have', () => {
    expect(nameListRow(NAME_LIST_FIELDS, unknown, words)).toEqual([
      'Aram',
      '',
      null,
      null,
      null,
      null,
      '',
      '',
      '',
    ]);
  });

  test('is counted where it lacks something that was asked for', () => {
    const people = [aram, unknown, { ...aram, passportNumber: null }];
    expect(countMissing(['name', 'passport_number', 'birth_date', 'group'], people)).toEqual({
      passport_number: 2,
      birth_date: 1,
    });
    expect(countMissing(['name', 'country'], [aram])).toEqual({});
  });
});

test.each([
  ['List, NIRS, 24 October 2023', 'List, NIRS, 24 October 2023.pdf'],
  ['방문자 명단, 국가정보자원관리원', '방문자 명단, 국가정보자원관리원.pdf'],
  ['a/b\\c:d*"<x>|\r\nX: y', 'a b c d x X y.pdf'],
  ['24 октября 2023 г.', '24 октября 2023 г.pdf'],
  ['..', 'letter.pdf'],
  ['x'.repeat(500), `${'x'.repeat(120)}.pdf`],
])('a file called %j is %j', (text, name) => {
  expect(pdfName(text)).toBe(name);
});
