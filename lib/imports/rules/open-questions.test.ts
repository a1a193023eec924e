import { expect, test } from 'vitest';
import type { Note, PreviewRow } from '../types';
import { openQuestions } from './open-questions';

const note = (field: Note['field'], code: Note['code'], level: Note['level']): Note => ({
  field,
  code,
  level,
  params: { value: 'a secret' },
});
const row = (rowNumber: number, country: 'KZ' | 'GE' | null, notes: Note[], outcome = 'new') =>
  ({ rowNumber, notes, outcome, person: { country } }) as PreviewRow;

test('a focal point is asked about wrong and missing cells of the own rows, by row and field and no value', () => {
  const rows = [
    row(2, 'KZ', [note('birthDate', 'noSuchDate', 'error'), note('sex', 'sexUnknown', 'warning')]),
    row(3, 'KZ', [note('passportNumber', 'missing', 'warning')]),
    row(4, 'GE', [note('email', 'emailWrong', 'error')]),
    row(5, null, [note('country', 'missing', 'error')]),
    row(6, 'KZ', [note('email', 'emailWrong', 'error')], 'left_out'),
  ];
  expect(openQuestions(rows, 'KZ')).toEqual([
    { rowNumber: 2, field: 'birthDate', isMissing: false },
    { rowNumber: 3, field: 'passportNumber', isMissing: true },
  ]);
});
