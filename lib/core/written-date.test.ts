import { expect, test } from 'vitest';
import { readDate } from './written-date';

test.each(['1988-03-14', '14.3.1988', '14.03.1988', '14/03/1988', '14 3 1988', ' 14-3-1988 '])(
  '%j is 14 March 1988',
  (written) => {
    expect(readDate(written)).toBe('1988-03-14');
  },
);

test.each([
  '31.6.1990',
  '29.02.1991',
  '2023-13-01',
  '0.1.2000',
  '14.3.88',
  'March',
  '',
  '19880314',
])('%j is no date', (written) => {
  expect(readDate(written)).toBeNull();
});

test('29 February exists every fourth year', () => {
  expect(readDate('29.02.1992')).toBe('1992-02-29');
});
