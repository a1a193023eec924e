import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput } from './action-result';
import { beginningOf, storable } from './storable';
import { parseTableState } from './table-state';

test('texts lose what PostgreSQL cannot hold, however deep they stand', () => {
  const half = '\ud83d';
  expect(storable({ a: 'Se\0oul', list: [{ b: `x${half}` }], n: 1, none: null })).toEqual({
    a: 'Seoul',
    list: [{ b: 'x\ufffd' }],
    n: 1,
    none: null,
  });
  expect(storable('👍 서울')).toBe('👍 서울');
});

test('a text that is cut keeps whole letters', () => {
  expect([3, 4, 5].map((most) => beginningOf('abc👍', most))).toEqual(['abc', 'abc', 'abc👍']);
});

test('files, dates and keys of other kinds pass as they are', () => {
  const file = new File(['\0'], 'list.xlsx');
  const at = new Date(0);
  expect(storable({ file, at })).toEqual({ file, at });
  const named = storable(JSON.parse('{"__proto__": {"isAdmin": true}}')) as { isAdmin?: boolean };
  expect(named.isAdmin).toBeUndefined();
});

test('what a form sends and what an address asks for is made storable before it is read', () => {
  const form = z.object({ name: z.string().min(1, 'required') });
  expect(parseInput(form, { name: '\0' })).toMatchObject({ fields: { name: 'required' } });
  const filters = { group: z.string() };
  const state = parseTableState({ q: 'a\0b', group: '\0' }, { sorts: ['name'], filters });
  expect([state.q, state.filters]).toEqual(['ab', { group: '' }]);
});
