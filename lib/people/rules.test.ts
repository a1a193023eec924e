import { expect, test } from 'vitest';
import { bareDocumentNumber, languageOfName, localeFor, passportName } from './rules';

test.each([
  [{ givenNames: 'Aysel', familyName: 'Cinarliqova' }, 'Aysel Cinarliqova'],
  [{ givenNames: 'Aysel', familyName: '' }, 'Aysel'],
  [{ givenNames: '', familyName: 'Cinarliqova' }, 'Cinarliqova'],
])('the passport name of %j is %s', (names, full) => {
  expect(passportName(names)).toBe(full);
});

test.each(['AR 0441902', 'ar0441902', ' AR-044 1902'])('%j is the passport AR0441902', (typed) => {
  expect(bareDocumentNumber(typed)).toBe('AR0441902');
});

test.each([
  ['김하늘', 'KR', 'ko'],
  ['Անահիտ', 'AM', 'hy'],
  ['ნინო', 'GE', 'ka'],
  ['Әйгерім Ақбұлақова', 'KZ', 'kk'],
  ['Севанакян Арам', 'AM', 'ru'],
  ['Göygöllü Elçin', 'AZ', 'az'],
  ['Jahongir', null, undefined],
] as const)('%s from %s is read aloud as %s', (name, country, language) => {
  expect(languageOfName(name, country)).toBe(language);
});

test.each([
  [['kk', 'ru', 'en'], 'ru'],
  [['ko', 'en'], 'ko'],
  [['hy'], 'en'],
  [[], 'en'],
] as const)('who speaks %j is written to in %s', (languages, locale) => {
  expect(localeFor(languages)).toBe(locale);
});
