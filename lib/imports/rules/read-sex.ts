import type { Cell } from '@/lib/core/spreadsheet/sheet';
import type { Sex } from '@/lib/core/vocabulary';
import { clear, plain, type Reading, textOf, unsure } from './reading';
import { words } from './word-list';

/** English, Russian, Korean; then Kazakh, Kyrgyz, Uzbek, Tajik, Azerbaijani, Armenian, Georgian. */
const WORDS: Record<Sex, readonly string[]> = {
  female: words(
    'f, fem, female, w, woman, mrs, ms, miss',
    'ж, жен, женский, женщина, г жа',
    '여, 여성, 여자, 女',
    'әйел, аял, ayol, аёл, аел, зан, qadın, q, իգական, կին, მდედრობითი, ქალი',
  ),
  male: words(
    'm, male, man, mr',
    'м, муж, мужской, мужчина, г н',
    '남, 남성, 남자, 男',
    'ер, еркек, эркек, erkak, эркак, мард, kişi, արական, տղամարդ, მამრობითი, კაცი',
  ),
};

/** Null with a warning where the word is unknown: a person can be imported without it. */
export function readSex(cell: Cell | undefined): Reading<Sex | null> {
  const value = textOf(cell);
  if (value === '') return clear(null);
  const word = plain(value);
  if (WORDS.female.includes(word)) return clear('female');
  if (WORDS.male.includes(word)) return clear('male');
  return unsure(null, 'sexUnknown', { value });
}
