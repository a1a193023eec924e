import { expect, test } from 'vitest';
import { preferredLocale } from './locale';

test.each([
  ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
  ['kk-KZ,ru;q=0.7,en;q=0.3', 'ru'],
  ['en;q=0.4, ru;q=0.9', 'ru'],
  ['ru;q=0, en', 'en'],
])('a browser that asks for %j reads %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

test.each([[null], [''], ['fr-FR,de;q=0.5'], ['*']])(
  '%j asks for no language that we have',
  (header) => {
    expect(preferredLocale(header)).toBeUndefined();
  },
);
