import { expect, test } from 'vitest';
import { likePatterns } from './like-patterns';

test('wildcards of LIKE are ordinary letters', () => {
  expect(likePatterns('50%_\\')).toEqual(['%50\\%\\_\\\\%']);
});

test('a text whose case every database folds is one pattern', () => {
  expect(likePatterns('dATA Centre')).toEqual(['%data centre%']);
  expect(likePatterns('서울')).toEqual(['%서울%']);
});

test('other letters are looked for as typed, small, as in names, and as on a passport', () => {
  expect(likePatterns('иван-али петроВ')).toEqual([
    '%иван-али петроВ%',
    '%иван-али петров%',
    '%Иван-Али Петров%',
    '%ИВАН-АЛИ ПЕТРОВ%',
  ]);
});
