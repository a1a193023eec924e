import { expect, test } from 'vitest';
import { slugOf } from './slug';

test.each([
  ['Study visit 4, Korea', 'study-visit-4-korea'],
  ['  Semináře & návštěvy  ', 'seminare-navstevy'],
  ['Ознакомительный визит', 'oznakomitelnyy-vizit'],
  ['Қазақстан', 'qazaqstan'],
  ['Bakı, Gəncə', 'baki-ganca'],
  ['Oʻzbekiston', 'ozbekiston'],
  ['초청연수', ''],
])('%s becomes %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test('a long title ends at eighty characters, never with a hyphen', () => {
  expect(slugOf(`${'a'.repeat(79)} and more`)).toBe('a'.repeat(79));
});
