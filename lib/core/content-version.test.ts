import { expect, test } from 'vitest';
import { contentVersion } from './content-version';

test('the same content has the same version, and another one another', () => {
  const list = [{ from: '07:00', percent: 130 }];
  expect(contentVersion(structuredClone(list))).toBe(contentVersion(list));
  expect(contentVersion([{ from: '07:00', percent: 131 }])).not.toBe(contentVersion(list));
  expect(contentVersion([])).not.toBe(contentVersion(list));
});

test('it is a whole number above 0, as versions of rows are', () => {
  const versions = ['', 'a', '가', [], null].map(contentVersion);
  expect(versions.filter((version) => !Number.isSafeInteger(version) || version < 1)).toEqual([]);
});
