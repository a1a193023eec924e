import type { Cell } from '@/lib/core/spreadsheet/sheet';
import type { Sex } from '@/lib/core/vocabulary';
import { clear, plain, type Reading, textOf, unsure } from './reading';
import { words } from './word-list';

/** The signs that stand for the sexes in one column. */
export type SexLetters = Partial<Record<Sex, string>>;

/** English, Russian, Korean; then Kazakh, Kyrgyz, Uzbek, Tajik, Azerbaijani, Armenian, Georgian. */
const WORDS: Record<Sex, readonly string[]> = {
  female: words(
    'f, fem, female, w, woman, mrs, ms, miss',
    'ж, жен, женск, женщ, женский, женщина, г жа',
    '여, 여성, 여자, 女',
    'әйел, әйел адам, аял, аялзаты, ayol, аёл, аел, зан, занона, qadın, qad, q',
    'իգական, իգ, կին, მდედრობითი, მდედრ, მდ, ქალი',
  ),
  male: words(
    'm, male, man, mr',
    'м, муж, мужск, мужч, мужской, мужчина, г н',
    '남, 남성, 남자, 男',
    'ер, ер адам, еркек, эркек, erkak, эркак, мард, мардона, kişi, kiş',
    'արական, ար, տղամարդ, მამრობითი, მამრ, მამ, კაცი',
  ),
};

/**
 * Woman and man in one letter: Russian, Korean, then Azerbaijani, Kazakh, Kyrgyz and Uzbek, Uzbek, Tajik, Armenian,
 * Georgian. Some letters say the other sex in another language, so only all letters of a column together say which it is.
 */
const PAIRS = [
  ['Ж', 'М'],
  ['여', '남'],
  ['女', '男'],
  ['Q', 'K'],
  ['Ә', 'Е'],
  ['А', 'Э'],
  ['A', 'E'],
  ['З', 'М'],
  ['Ի', 'Ա'],
  ['ქ', 'კ'],
] as const;

/** What the letters of a column stand for; null where it has none, where they are English, or of several languages. */
export function sexLetters(cells: readonly Cell[]): SexLetters | null {
  const letters = [...new Set(cells.map((cell) => plain(textOf(cell))))].filter(
    (letter) => /^\p{L}$/u.test(letter) && !['f', 'm', 'w'].includes(letter),
  );
  const pairs = PAIRS.filter((pair) =>
    letters.every((letter) => pair.some((of) => plain(of) === letter)),
  );
  const [pair] = pairs;
  if (letters.length === 0 || pair === undefined) return null;
  return { female: pair[0], male: pair[1] };
}

/** Null with a warning where the word is unknown: a person can be imported without it. */
export function readSex(cell: Cell | undefined, letters: SexLetters = {}): Reading<Sex | null> {
  const value = textOf(cell);
  if (value === '') return clear(null);
  const word = plain(value);
  const says = (sex: Sex) => plain(letters[sex] ?? '') === word || WORDS[sex].includes(word);
  if (says('female')) return clear('female');
  if (says('male')) return clear('male');
  return unsure(null, 'sexUnknown', { value });
}
