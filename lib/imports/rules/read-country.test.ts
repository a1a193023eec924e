import { describe, expect, it } from 'vitest';
import { readCountry } from './read-country';
import { clear, unsure, wrong } from './reading';

describe('readCountry', () => {
  it.each([
    ['Kazakhstan ', 'KZ'],
    ['KAZAKHSTAN', 'KZ'],
    ['KZ', 'KZ'],
    ['kaz', 'KZ'],
    ['Республика Казахстан', 'KZ'],
    ['Қазақстан Республикасы', 'KZ'],
    ['카자흐스탄', 'KZ'],
    ['Kyrgyz Republic', 'KG'],
    ['Кыргызская Республика', 'KG'],
    ['키르기스공화국', 'KG'],
    ['Республика Таджикистан', 'TJ'],
    ['Ҷумҳурии Тоҷикистон', 'TJ'],
    ['O‘zbekiston Respublikasi', 'UZ'],
    ['Ўзбекистон', 'UZ'],
    ['Azərbaycan Respublikası', 'AZ'],
    ['Azerbaijani', 'AZ'],
    ['Հայաստանի Հանրապետություն', 'AM'],
    ['Rep. of Armenia', 'AM'],
    ['Gürcüstan', 'GE'],
    ['საქართველო', 'GE'],
    ['Грузия', 'GE'],
    ['Republic of Korea', 'KR'],
    ['대한민국', 'KR'],
  ])('%s is %s', (cell, country) => {
    expect(readCountry(cell)).toEqual(clear(country));
  });

  it('guesses past one wrong letter and says so', () => {
    expect(readCountry('Kazakstan')).toEqual(
      unsure('KZ', 'countryGuessed', { value: 'Kazakstan', country: 'KZ' }),
    );
    expect(readCountry('Узбекистн')).toEqual(
      unsure('UZ', 'countryGuessed', { value: 'Узбекистн', country: 'UZ' }),
    );
  });

  it.each(['Pakistan', 'DPRK', "Democratic People's Republic of Korea", 'Iran', 'Russia', 'K'])(
    '%s is none of ours',
    (value) => expect(readCountry(value)).toEqual(wrong(null, 'countryUnknown', { value })),
  );
});

/** Codes, names, adjectives and people, as `is`, of each country in English, Russian, Korean, its own and a neighbour's language. */
it.each([
  [
    'KZ',
    'KZ, kaz, Kazakhstan, Kazakhstani, Казахстан, казах, РЕСПУБЛИКА КАЗАХСТАН, Республики Казахстан, 카자흐스탄, Қазақстан, Qazaqstan, Қозоғистон, Qozog‘iston, Qazaxıstan, Ղազախստան, ყაზახეთი',
  ],
  [
    'KG',
    'KG, KGZ, Kyrgyzstan, Kyrgyz, Кыргызстан, Киргизия, Кыргызская Республика, 키르기스스탄, 키르기즈스탄, Кыргыз Республикасы, Қырғызстан, Qirg‘iziston, Qırğızıstan, Ղրղզստան, ყირგიზეთი',
  ],
  [
    'TJ',
    'TJ, TJK, Tajikistan, Tajik, Таджикистан, таджикский, 타지키스탄, Тоҷикистон, Тәжікстан, Tojikiston, Tacikistan, Տաջիկստան, ტაჯიკეთი',
  ],
  [
    'UZ',
    'UZ, UZB, Uzbekistan, Узбекистан, узбечка, 우즈베키스탄, Ўзбекистон, O‘zbekiston, Oʻzbekiston Respublikasi, Өзбекстан, Özbəkistan, Ուզբեկստան, უზბეკეთი',
  ],
  [
    'AZ',
    'AZ, AZE, Azerbaijan, Azeri, Азербайджан, азербайджанка, 아제르바이잔, Azərbaycan, Әзірбайжан, Ozarbayjon, Озарбойҷон, Ադրբեջան, აზერბაიჯანი',
  ],
  [
    'AM',
    'AM, ARM, Armenia, Armenian, Армения, армянин, 아르메니아, Հայաստան, Հայաստանի Հանրապետություն, Ermənistan, Арманистон, სომხეთი',
  ],
  [
    'GE',
    'GE, GEO, Georgia, Georgian, Грузия, грузинка, 조지아, 그루지야, საქართველო, ქართველი, Gürcüstan, Гурҷистон, Վրաստան',
  ],
  [
    'KR',
    'KR, ROK, South Korea, Republic of Korea, Южная Корея, Республика Корея, 대한민국, 한국, Оңтүстік Корея, Түштүк Корея, Janubiy Koreya, Cənubi Koreya, Հարավային Կորեա, სამხრეთ კორეა',
  ],
] as const)('%s in every language', (country, names) => {
  const all = names.split(', ');
  expect(all.map((name) => readCountry(name))).toEqual(all.map(() => clear(country)));
});

it.each([
  ['KZ / Kazakhstan', 'KZ'],
  ['Kazakhstan (Республика Казахстан)', 'KZ'],
  ['Korea, Republic of', 'KR'],
])('%s says one country twice', (cell, country) => {
  expect(readCountry(cell)).toEqual(clear(country));
});

it.each(['Korea (DPRK)', 'Korea, North', 'Kazakhstan / Uzbekistan'])(
  '%s is no one country of ours',
  (value) => {
    expect(readCountry(value)).toEqual(wrong(null, 'countryUnknown', { value }));
  },
);

it('asks about short forms that mean other things, too', () => {
  expect(readCountry('РК')).toEqual(unsure('KZ', 'countryGuessed', { value: 'РК', country: 'KZ' }));
});
