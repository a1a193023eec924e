import { expect, test } from 'vitest';
import { sameValue } from './same-value';

test('the order of keys is no difference, at any depth', () => {
  const typed = { title: { en: 'Lunch', ru: 'Обед', ko: '점심' }, groupIds: ['a', 'b'] };
  const stored = { groupIds: ['a', 'b'], title: { en: 'Lunch', ko: '점심', ru: 'Обед' } };
  expect(sameValue(typed, stored)).toBe(true);
});

test('the order of a list is one, and so is a missing translation', () => {
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameValue({ en: 'Lunch', ru: 'Обед' }, { en: 'Lunch' })).toBe(false);
});

test('nothing is null, and not an empty text or zero', () => {
  expect(sameValue(undefined, null)).toBe(true);
  expect(sameValue(null, '')).toBe(false);
  expect(sameValue(null, 0)).toBe(false);
});
