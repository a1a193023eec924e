import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { clear, plain, type Reading, textOf } from './reading';
import { words } from './word-list';

/** By ISO 639-1 code: English, Russian, Korean names, the own name, and slips such as the country's code. */
const LANGUAGE_WORDS: Record<string, readonly string[]> = {
  en: words(
    'en, eng, english, английский, англ, 영어, ағылшын, ағылшынша, англисче, ingilis, inglizcha, ингилисча, անգլերեն',
    'ინგლისური',
  ),
  ru: words(
    'ru, rus, russian, русский, рус, 러시아어, орыс, орысша, орус, орусча, ruscha, русча',
    'русӣ, ռուսերեն, რუსული',
  ),
  ko: words('ko, kor, kr, korean, корейский, 한국어'),
  kk: words('kk, kaz, kz, kazakh, казахский, қазақ, қазақша, qazaq, 카자흐어'),
  ky: words('ky, kir, kg, kyrgyz, kirghiz, кыргызский, киргизский, кыргыз, кыргызча, 키르기스어'),
  tg: words('tg, tgk, tj, tajik, таджикский, тоҷикӣ, 타지크어'),
  uz: words('uz, uzb, uzbek, узбекский, o zbek, o zbekcha, ўзбек, ўзбекча, 우즈베크어'),
  az: words(
    'az, aze, azerbaijani, azeri, азербайджанский, azərbaycan, azərbaycanca, 아제르바이잔어',
  ),
  hy: words('hy, hye, am, armenian, армянский, հայերեն, 아르메니아어'),
  ka: words('ka, kat, ge, georgian, грузинский, ქართული, 조지아어'),
  tr: words('tr, tur, turkish, турецкий, türkçe, türk, 터키어'),
  de: words('de, deu, german, немецкий, deutsch, 독일어'),
  fr: words('fr, fra, french, французский, français, 프랑스어'),
  zh: words('zh, zho, chinese, китайский, 中文, 중국어'),
};
const CODES = new Map(
  Object.entries(LANGUAGE_WORDS).flatMap(([code, words]) => words.map((word) => [word, code])),
);
const BETWEEN = /[,;/&+\n]|(?<!\p{L})(?:and|и|және|жана|va|ва|və)(?!\p{L})/gu;
/** `English (B2)`, `русский язык`, `fluent English`: the level and the word for language say nothing new. */
const AROUND =
  /\([^)]*\)|(?<!\p{L})(?:language|язык|тілі|тили|dili|fluent|native|родной|свободно|good|basic|[abc][12])(?!\p{L})/giu;

/** ISO 639-1 codes in the order of the cell, each once. A word that is no language gets a warning. */
export function readLanguages(cell: Cell | undefined): Reading<string[]> {
  const reading: Reading<string[]> = clear([]);
  for (const part of textOf(cell)
    .replace(/\([^)]*\)/g, ' ')
    .split(BETWEEN)) {
    const word = plain(part.replace(AROUND, ' '));
    if (word === '') continue;
    const code = CODES.get(word);
    if (code === undefined) {
      reading.remarks.push({
        level: 'warning',
        code: 'languageUnknown',
        params: { value: part.trim() },
      });
    } else if (!reading.value.includes(code)) {
      reading.value.push(code);
    }
  }
  return reading;
}
