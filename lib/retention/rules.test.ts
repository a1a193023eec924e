import { expect, test } from 'vitest';
import { deletionDate } from './rules';

test.each([
  ['2023-10-26', 90, '2024-01-25'],
  ['2023-10-26', 0, '2023-10-27'],
  ['2024-02-28', 1, '2024-03-01'],
])('an activity that ended on %s is kept for %i days and gone on %s', (endsOn, days, expected) => {
  expect(deletionDate(endsOn, days)).toBe(expected);
});
