import { expect, test } from 'vitest';
import { tidyTime } from './tidy-time';

test.each([
  ['945', '09:45'],
  ['9.45', '09:45'],
  ['9', '09:00'],
  ['1330', '13:30'],
  ['09:45', '09:45'],
])('a time typed as %s reads %s', (typed, tidy) => {
  expect(tidyTime(typed)).toBe(tidy);
});

test.each(['25', '9:75', 'noon', ''])('%j is no time and stays as it was typed', (typed) => {
  expect(tidyTime(typed)).toBe(typed);
});
