import { describe, expect, test } from 'vitest';
import { errorFields } from './log';

describe('an error in the log', () => {
  test('says what went wrong in our code, and where', () => {
    const fields = errorFields(new TypeError('x is not a function'));
    expect(fields).toMatchObject({ error: 'TypeError', message: 'x is not a function' });
    expect(fields.stack).toContain('log.test.ts');
    expect(fields.stack).not.toContain('x is not a function');
  });

  test('keeps the code and the constraint of a database error, and no value that it quotes', () => {
    const engine = Object.assign(new Error('Key (email)=(ivanov@example.org) already exists.'), {
      code: '23505',
      constraint_name: 'accounts_email',
      detail: 'Key (email)=(ivanov@example.org) already exists.',
    });
    const wrapped = new Error('Failed query: insert … params: ivanov@example.org', {
      cause: engine,
    });

    const fields = errorFields(wrapped);

    expect(fields).toMatchObject({ error: 'Error', code: '23505', constraint: 'accounts_email' });
    expect(JSON.stringify(fields)).not.toContain('ivanov');
  });

  test('says no more than its type of a thrown value that is not an error', () => {
    expect(errorFields('ivanov@example.org')).toEqual({ error: 'string' });
  });
});
