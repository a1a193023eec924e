import { describe, expect, it } from 'vitest';
import { readLanguages } from './read-languages';
import { clear, unsure } from './reading';

describe('readLanguages', () => {
  it.each([
    ['Kazakh, Russian', ['kk', 'ru']],
    ['Kazakh / English', ['kk', 'en']],
    ['ru', ['ru']],
    ['таджикский, русский', ['tg', 'ru']],
    ['русский и английский язык (B2)', ['ru', 'en']],
    ['English and Korean', ['en', 'ko']],
    ['한국어, 영어', ['ko', 'en']],
    ["o'zbekcha", ['uz']],
    ['Azərbaycan dili; rus dili; rus', ['az', 'ru']],
    [null, []],
  ])('%s', (cell, codes) => {
    expect(readLanguages(cell)).toEqual(clear(codes));
  });

  it('keeps what it knows and names what it does not', () => {
    expect(readLanguages('English, Klingon')).toEqual(
      unsure(['en'], 'languageUnknown', { value: 'Klingon' }),
    );
  });
});

it.each([
  ['Russian', 'английский, русский, корейский, казахский'],
  ['Korean', '영어, 러시아어, 한국어, 카자흐어'],
  ['Kazakh', 'ағылшынша, орысша, кәріс тілі, қазақша'],
  ['Kyrgyz', 'англисче, орусча, корей тили, казахский'],
  ['Tajik', 'забони англисӣ, русӣ, корейс, қазоқӣ'],
  ['Uzbek', 'ingliz tili, ruscha, koreys tili, qozoq tili'],
  ['Azerbaijani', 'ingilis dili, rus dili, koreya dili, qazaq'],
  ['Armenian', 'անգլերեն, ռուսերեն, կորեերեն, ղազախերեն'],
])('knows English, Russian, Korean and Kazakh in %s', (_language, cell) => {
  expect(readLanguages(cell)).toEqual(clear(['en', 'ru', 'ko', 'kk']));
});

it.each([
  ['հայերեն և ռուսերեն', ['hy', 'ru']],
  ['ქართული და ინგლისური', ['ka', 'en']],
  ['узб., рус., англ. (B2)', ['uz', 'ru', 'en']],
])('divides %s', (cell, codes) => {
  expect(readLanguages(cell)).toEqual(clear(codes));
});
