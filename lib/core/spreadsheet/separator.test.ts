import { expect, it } from 'vitest';
import { findSeparator } from './separator';

it.each([
  ['commas', ',', 'a,b,c\n1,2,3\n'],
  ['semicolons around unquoted commas', ';', 'Фамилия, имя (как в паспорте);Пол\nA, B;ж\nC;м\n'],
  ['tabs', '\t', 'a\tb\n1,5\t2,5\n'],
  ['bars', '|', 'a|b\n1|2\n'],
  ['separators inside quotes', ',', '"a;b",c\n"d;e",f\n"g;h",i\n'],
  [
    'titles above the table',
    ';',
    'List, as of today\nPlease return, soon\n\na;b;c\n1;2;3\n4;5;6\n',
  ],
  ['one column only', ',', 'name\nAru\n'],
])('%s', (_sentence, separator, text) => {
  expect(findSeparator(text)).toBe(separator);
});
