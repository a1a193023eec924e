import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput } from './action-result';
import {
  countInput,
  dateInput,
  idInput,
  localizedFormValue,
  localizedInput,
  localizedTextInput,
  optionalInput,
  optionalLocalizedInput,
  slugInput,
  timeInput,
  versionInput,
} from './input';

const read = (schema: z.ZodType, value: unknown) =>
  parseInput(z.object({ it: schema }), { it: value });
const becomes = (value: unknown) => ({ ok: true, value: { it: value } });
const refused = (field: string, message: string) => ({
  ok: false,
  code: 'invalid',
  fields: { [field]: message },
});

describe('a text in three languages', () => {
  test('is trimmed, and leaves out translations that are empty', () => {
    expect(read(localizedInput(), { en: ' Lunch ', ru: 'Обед', ko: ' ' })).toEqual(
      becomes({ en: 'Lunch', ru: 'Обед' }),
    );
  });

  test('needs English and keeps to its length', () => {
    expect(read(localizedInput(), { en: ' ', ru: 'Обед' })).toEqual(refused('it.en', 'required'));
    expect(read(localizedInput(), { en: '\n', ru: 'Обед' })).toEqual(refused('it.en', 'required'));
    expect(read(localizedInput(), { en: 'Lunch,\r\n  then\u2028tea', ru: 'a\nb' })).toEqual(
      becomes({ en: 'Lunch, then tea', ru: 'a b' }),
    );
    expect(read(localizedTextInput(), { en: 'One\nTwo' })).toEqual(becomes({ en: 'One\nTwo' }));
    expect(read(localizedInput(5), { en: 'Lunch', ko: '점심 식사 시간' })).toEqual(
      refused('it.ko', 'tooLong'),
    );
  });

  test('may be missing as a whole where it is optional, but not its English alone', () => {
    expect(read(optionalLocalizedInput(), { en: '', ru: '', ko: '' })).toEqual(becomes(null));
    expect(read(optionalLocalizedInput(), undefined)).toEqual(becomes(null));
    expect(read(optionalLocalizedInput(), { en: '', ru: 'Обед' })).toEqual(
      refused('it.en', 'required'),
    );
  });
});

test.each([
  ['a date', dateInput, '2023-10-24', '2023-02-29', 'dateInvalid'],
  ['a time', timeInput, '09:05', '24:00', 'timeInvalid'],
  ['an id', idInput, '018b6a5e-7c00-7000-8000-000000000001', '1', 'invalid'],
])('%s is read when it exists, and may be left empty where it is optional', (...row) => {
  const [, schema, right, wrong, message] = row;
  expect(read(schema, right)).toEqual(becomes(right));
  expect(read(schema, wrong)).toEqual(refused('it', message));
  expect(read(optionalInput(schema), '')).toEqual(becomes(null));
  expect(read(optionalInput(schema), wrong)).toEqual(refused('it', message));
});

test.each(['0000-01-01', '0026-12-07', '1899-12-31', '2200-01-01', '9999-12-31'])(
  '%s is a slip of the finger',
  (typed) => {
    expect(read(dateInput, typed)).toEqual(refused('it', 'dateInvalid'));
  },
);

test.each(['1900-01-01', '2199-12-31'])('%s is a date', (typed) => {
  expect(read(dateInput, typed)).toEqual(becomes(typed));
});

test.each([
  [null, 'required'],
  ['many', 'numberInvalid'],
  [1.5, 'numberInvalid'],
  [-1, 'numberTooSmall'],
  [1000, 'numberTooBig'],
])('the count %j is refused as %s', (typed, message) => {
  expect(read(countInput(0, 999), typed)).toEqual(refused('it', message));
  expect(read(countInput(0, 999), 28)).toEqual(becomes(28));
});

test.each([
  ['', 'required'],
  ['Seoul', 'slugForm'],
  ['seoul--2026', 'slugForm'],
  ['-seoul', 'slugForm'],
  ['a'.repeat(81), 'tooLong'],
  ['new', 'slug_taken'],
])('%j is no piece of an address: %s', (typed, message) => {
  expect(read(slugInput, typed)).toEqual(refused('it', message));
  expect(read(slugInput, 'seoul-2026')).toEqual(becomes('seoul-2026'));
});

test('stored content goes back into a form with every language a string', () => {
  expect(localizedFormValue({ en: 'Seoul', ko: '서울' })).toEqual({
    en: 'Seoul',
    ru: '',
    ko: '서울',
  });
});

test('an id in capitals is the same id', () => {
  const id = '018b6a5e-7c00-7000-8000-00000000abcd';
  expect(read(idInput, id.toUpperCase())).toEqual(becomes(id));
});

test('a version is one that a row can have', () => {
  expect([1, 2_147_483_647].map((version) => read(versionInput, version))).toEqual(
    [1, 2_147_483_647].map(becomes),
  );
  expect([0, -1, 2_147_483_648].map((version) => read(versionInput, version).ok)).toEqual([
    false,
    false,
    false,
  ]);
});
