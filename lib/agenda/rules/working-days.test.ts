import { expect, test } from 'vitest';
import { workingDaysBefore } from './working-days';

// 2023-10-25 is a Wednesday.
test.each([
  ['none is the day itself', '2023-10-25', 0, undefined, '2023-10-25'],
  ['two are two dates in one week', '2023-10-25', 2, undefined, '2023-10-23'],
  ['a weekend does not count', '2023-10-25', 3, undefined, '2023-10-20'],
  ['two weeks are ten', '2023-10-25', 10, undefined, '2023-10-11'],
  ['before a Sunday comes Friday', '2023-10-29', 1, undefined, '2023-10-27'],
  ['a host who works from Tuesday to Saturday', '2023-10-25', 2, [2, 3, 4, 5, 6], '2023-10-21'],
  ['a host who never works has the usual week', '2023-10-25', 3, [], '2023-10-20'],
  ['it goes back over a new year', '2024-01-02', 2, undefined, '2023-12-29'],
])('working days: %s', (_, date, days, week, due) => {
  expect(workingDaysBefore(date, days, week)).toBe(due);
});
