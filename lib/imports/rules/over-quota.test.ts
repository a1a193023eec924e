import { expect, test } from 'vitest';
import type { Country } from '@/lib/core/vocabulary';
import type { PreviewRow, RowOutcome } from '../types';
import { overQuota } from './over-quota';

const person = {
  familyName: 'Aq',
  givenNames: 'Aru',
  nativeName: null,
  sex: null,
  birthDate: null,
  email: null,
  languages: [],
  passportEnd: null,
};

function rows(country: Country, ...outcomes: RowOutcome[]): PreviewRow[] {
  return outcomes.map((outcome, at) => ({
    rowNumber: at + 2,
    state: 'ready',
    duplicateOf: null,
    notes: [],
    likely: [],
    person: { ...person, country },
    outcome,
  }));
}

const places = [
  { country: 'UZ' as const, quota: 4, taken: 3 },
  { country: 'KZ' as const, quota: 2, taken: 0 },
  { country: 'GE' as const, quota: 1, taken: 2 },
];

test('a delegation that would have more people than places is named with both numbers', () => {
  const coming = [
    ...rows('UZ', 'new', 'known', 'participant', 'left_out'),
    ...rows('KZ', 'new', 'new'),
  ];
  expect(overQuota({ places, rows: coming })).toEqual([{ country: 'UZ', people: 5, quota: 4 }]);
});

test('a delegation into which nobody comes is not spoken of', () => {
  expect(overQuota({ places, rows: rows('GE', 'participant', 'left_out') })).toEqual([]);
});
