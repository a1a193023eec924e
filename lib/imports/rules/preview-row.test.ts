import { expect, test } from 'vitest';
import type { ImportedRow } from '../types';
import { comesIn } from './judge-row';
import { previewRow } from './preview-row';

test('the preview carries the end of a passport, and nothing else that is sealed', () => {
  const row: ImportedRow = {
    rowNumber: 4,
    state: 'wrong',
    duplicateOf: null,
    notes: [
      {
        field: 'passportNumber',
        level: 'error',
        code: 'passportWrong',
        params: { value: 'AZE 000 4417' },
      },
      { field: 'birthDate', level: 'error', code: 'noSuchDate', params: { value: '31.02.1987' } },
    ],
    person: {
      givenNames: 'Günel',
      familyName: 'Narbağlı',
      nativeName: null,
      sex: 'female',
      birthDate: null,
      passportNumber: 'AZE0003310',
      passportExpiresOn: '2029-01-01',
      country: 'AZ',
      organizationName: 'Agency',
      position: 'Adviser',
      email: 'gunel@gov.example',
      phone: '+994',
      languages: ['az'],
      diet: 'halal',
      accessNeeds: 'wheelchair',
    },
  };
  const shown = previewRow(row, { outcome: 'new' });
  expect(shown.person).toEqual({
    givenNames: 'Günel',
    familyName: 'Narbağlı',
    nativeName: null,
    sex: 'female',
    birthDate: null,
    country: 'AZ',
    email: 'gunel@gov.example',
    languages: ['az'],
    passportEnd: '3310',
  });
  expect(shown.notes.map(({ params }) => params.value)).toEqual(['••• 4417', '31.02.1987']);
  expect(JSON.stringify(shown)).not.toMatch(/AZE|halal|wheelchair/);
});

test.each([
  ['ready', 'new', true],
  ['look', 'known', true],
  ['wrong', 'new', false],
  ['look', 'same_row', false],
  ['look', 'undecided', false],
  ['ready', 'participant', false],
  ['ready', 'left_out', false],
] as const)('a row that is %s and %s comes in: %s', (state, outcome, is) => {
  expect(comesIn({ state, outcome })).toBe(is);
});
