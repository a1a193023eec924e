import { expect, test } from 'vitest';
import type { Note, PreviewRow } from '../types';
import { alikeIn, NO_CHOICES, withAccepted, withChoice, withEdits, withRow } from './choices';

test('the last word on a cell, a row and a person counts', () => {
  const date = (value: string) => ({ rowNumber: 3, field: 'birthDate' as const, value });
  const edited = withEdits(withEdits(NO_CHOICES, [date('1'), { ...date('2'), rowNumber: 4 }]), [
    date('3'),
  ]);
  expect(edited.edits).toEqual([{ ...date('2'), rowNumber: 4 }, date('3')]);
  expect(withChoice(withChoice(edited, 3, 'different'), 3, 'same_row').choices).toEqual([
    { rowNumber: 3, choice: 'same_row' },
  ]);
  expect(withRow(withRow(edited, 3, false), 3, true).leftOut).toEqual([]);
  expect(withAccepted(edited, 'country', [6, 7]).accepted).toEqual([
    { rowNumber: 6, field: 'country' },
    { rowNumber: 7, field: 'country' },
  ]);
});

const note = (code: Note['code'], value?: string, field: Note['field'] = 'country'): Note => ({
  field,
  level: 'warning',
  code,
  params: value === undefined ? {} : { value },
});
const row = (rowNumber: number, ...notes: Note[]): PreviewRow => ({
  rowNumber,
  notes,
  state: 'look',
  duplicateOf: null,
  outcome: 'new',
  likely: [],
  person: {
    familyName: '',
    givenNames: '',
    nativeName: null,
    sex: null,
    birthDate: null,
    country: null,
    email: null,
    languages: [],
    passportEnd: null,
  },
});

test('rows that say the same word are alike; other words of the kind are kin', () => {
  const guessed = note('countryGuessed', 'Gürcüstan');
  const alike = alikeIn([
    row(6, guessed),
    row(7, guessed),
    row(8, note('countryGuessed', 'Ermənistan')),
    { ...row(9, guessed), outcome: 'left_out' },
  ]);
  expect(alike(6, guessed)).toEqual({ same: [6, 7], kin: [6, 7, 8] });
});

test('an empty cell is a person’s own, unless the list says no country at all; a passport always is', () => {
  const noCountry = note('missing');
  const noEmail = note('missing', undefined, 'email');
  const passport = note('passportWrong', '••• 4417', 'passportNumber');
  const alike = alikeIn([
    row(2, noCountry, noEmail, passport),
    row(3, noCountry, noEmail, passport),
  ]);
  expect(alike(2, noCountry).same).toEqual([2, 3]);
  expect(alike(2, noEmail).same).toEqual([2]);
  expect(alike(2, passport).same).toEqual([2]);
});
