import type { FieldErrors } from 'react-hook-form';
import { expect, test } from 'vitest';
import { messagesOf, SAID_BY_SERVER, sentence } from './messages';

const errorText = (code: string) => `<${code}>`;

test('the error of a schema is a key, the error of the server is a sentence already', () => {
  expect(sentence({ type: 'too_small', message: 'required' }, errorText)).toBe('<required>');
  expect(sentence({ type: SAID_BY_SERVER, message: 'Too late.' }, errorText)).toBe('Too late.');
});

test('nested errors get names with dots, in the order of the schema', () => {
  const errors: FieldErrors<{ title: { en: string }; groups: { name: string }[]; starts: string }> =
    {
      title: { en: { type: 'too_small', message: 'required' } },
      groups: [undefined, { name: { type: 'too_big', message: 'tooLong' } }],
      starts: { type: 'invalid_format', message: 'timeInvalid' },
    };
  expect(messagesOf(errors, errorText)).toEqual([
    { name: 'title.en', message: '<required>' },
    { name: 'groups.1.name', message: '<tooLong>' },
    { name: 'starts', message: '<timeInvalid>' },
  ]);
});
