import { expect, test } from 'vitest';
import { firstOf, SHOWN, searchFor } from './rules';

test.each([
  ['', null],
  [' a ', null],
  ['서', null],
  ['서울', '서울'],
  ['\0서울\0', '서울'],
  ['\0\0\0', null],
  ['  data   centre ', 'data centre'],
  ['x'.repeat(300), 'x'.repeat(100)],
])('%j is looked for as %j', (typed, query) => {
  expect(searchFor(typed)).toBe(query);
});

test('a list that was cut says so', () => {
  const many = Array.from({ length: SHOWN + 1 }, (_, n) => n);
  expect(firstOf(many)).toEqual({ items: many.slice(0, SHOWN), more: true });
  expect(firstOf([1])).toEqual({ items: [1], more: false });
});
