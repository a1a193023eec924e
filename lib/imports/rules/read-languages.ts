import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { clear, plain, type Reading, textOf } from './reading';
import { words } from './word-list';

/** By ISO 639-1 code: English, Russian, Korean names, the own name, and slips such as the country's code. */
const LANGUAGE_WORDS: Record<string, readonly string[]> = {
  en: words(
    'en, eng, english, английский, англ, англис, англисӣ, 영어, ағылшын, ағылшынша, англисче, ingilis',
    'ingliz, inglizcha, инглиз, инглизча, ингилисча, анлисӣ, ingiliscə, անգլերեն, ინგლისური',
  ),
  ru: words(
    'ru, rus, russian, русский, рус, 러시아어, орыс, орысша, орус, орусча, ruscha, русча, русӣ, rusca',
    'ռուսերեն, რუსული',
  ),
  ko: words(
    'кор, ko, kor, kr, korean, корейский, кореец, корей, кәріс, корейсче, кореягӣ, koreys, корейс, koreyscha',
    'koreya, koreyaca, 한국어, կորեերեն, კორეული',
  ),
  kk: words(
    'каз, kk, kaz, kz, kazakh, казахский, қазақ, қазақша, qazaq, қазоқӣ, qozoq, 카자흐어, ղազախերեն',
  ),
  ky: words(
    'кирг, кырг, ky, kir, kg, kyrgyz, kirghiz, кыргызский, киргизский, кыргыз, кыргызча, қирғиз, 키르기스어',
  ),
  tg: words('тадж, tg, tgk, tj, tajik, таджикский, тоҷикӣ, тоҷик, tojik, тожик, 타지크어'),
  uz: words(
    'узб, uz, uzb, uzbek, узбекский, o zbek, o zbekcha, ўзбек, ўзбекча, ӯзбекӣ, өзбек, 우즈베크어',
  ),
  az: words(
    'азерб, az, aze, azerbaijani, azeri, азербайджанский, azərbaycan, azərbaycanca, 아제르바이잔어, ադրբեջաներեն',
    'აზერბაიჯანული',
  ),
  hy: words('арм, hy, hye, am, arm, armenian, армянский, հայերեն, 아르메니아어, სომხური'),
  ka: words('груз, ka, kat, ge, geo, georgian, грузинский, ქართული, 조지아어, վրացերեն'),
  tr: words(
    'тур, tr, tur, turkish, турецкий, түрік, түрк, turk, türkçe, türk, 터키어, 튀르키예어, թուրքերեն, თურქული',
  ),
  de: words(
    'нем, de, deu, german, немецкий, deutsch, nemis, неміс, немис, alman, 독일어, գերմաներեն, გერმანული',
  ),
  fr: words(
    'франц, фр, fr, fra, french, французский, француз, fransuz, fransız, français, 프랑스어, ֆրանսերեն, ფრანგული',
  ),
  zh: words(
    'кит, zh, zho, chinese, китайский, қытай, кытай, xitoy, çin, 中文, 중국어, չինարեն, ჩინური',
  ),
};
const CODES = new Map(
  Object.entries(LANGUAGE_WORDS).flatMap(([code, words]) => words.map((word) => [word, code])),
);
const BETWEEN = /[,;/&+\n·ㆍ]|(?<!\p{L})(?:and|и|және|жана|va|ва|və|և|ու|და)(?!\p{L})/gu;
/** `English (B2)`, `русский язык`, `fluent English`: the level and the word for language say nothing new. */
const AROUND =
  /\([^)]*\)|(?<!\p{L})(?:language|язык|языки|тілі|тіл|тили|тил|забони|tili|dili|լեզու|ენა|fluent|intermediate|advanced|отлично|хорошо|со словарем|native|родной|свободно|good|basic|[abc][12])(?!\p{L})/giu;

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
