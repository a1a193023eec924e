import { expect, test } from 'vitest';
import { safeReturnPath } from './return-path';

test('signing in leads back to a page of this site', () => {
  expect(
    ['/projects/korea?tab=a&b=%2F', '/my', '/', '/p/a/b#day-2'].map((path) => safeReturnPath(path)),
  ).toEqual(['/projects/korea?tab=a&b=%2F', '/my', '/', '/p/a/b']);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/./\\evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'evil.example',
  ' /my',
  '',
  `/${'a'.repeat(2000)}`,
  undefined,
  ['/my'],
])('signing in never leads to %j', (from) => {
  expect(safeReturnPath(from)).toBe(undefined);
});
