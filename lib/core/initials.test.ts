import { expect, test } from 'vitest';
import { initialsOf } from './initials';

test.each([
  ['Garam Seo', 'GS'],
  ['мадина юсупова', 'МЮ'],
  ['김 민수', '김민'],
  ['Admin', 'A'],
  ['Maria de la Cruz', 'MD'],
  ['  ', ''],
])('%j is marked %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
