import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput } from './action-result';

const schema = z.object({
  title: z.object({ en: z.string().min(1, 'required') }),
  places: z.number('invalid').min(0, 'tooShort').max(9, 'tooLong'),
});

test('a good input is handed on as the schema reads it', () => {
  const input = { title: { en: 'Seoul' }, places: 4, extra: true };
  expect(parseInput(schema, input)).toEqual({
    ok: true,
    value: { title: { en: 'Seoul' }, places: 4 },
  });
});

test('a bad input names each bad field once, nested ones with dots', () => {
  expect(parseInput(schema, { title: { en: '' }, places: 12 })).toEqual({
    ok: false,
    code: 'invalid',
    fields: { 'title.en': 'required', places: 'tooLong' },
  });
});
