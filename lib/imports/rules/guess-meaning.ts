import type { Cell, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning } from '../types';
import { readCountry } from './read-country';
import { isExcelDay, readDate } from './read-date';
import { readLanguages } from './read-languages';
import { DIET, NEED } from './read-needs';
import { readSex, sexLetters } from './read-sex';
import { textOf } from './reading';

/** So many values say what a column holds; more say the same again. */
const SAMPLE = 100;
/** No value that can be told by its form is as long; beyond, looking in all these ways takes time only. */
const LOOK_AT = 200;
/** Whoever is sent abroad was born before, and hardly any passport was valid until then. */
const BORN_BEFORE = '2009';

const ADDRESS = /\S@[^\s@]+\.\S/;
const PHONE = /^(?:\+|\(|8|0)[\d\s().\-–/]{8,}$/;
const PHONE_INSIDE = /(?:\+|\b8)[\d\s().\-–]{9,}/;
const PASSPORT = /^[A-ZА-Я]{1,3}\d{6,9}$/iu;
const BETWEEN_SIGNS = /[\s№-]/g;
const WHOLE_NAME = /^\p{Lu}[\p{L}'’ʻʼ-]+(?:\s\p{Lu}[\p{L}'’ʻʼ.-]*){1,3}$/u;

/** What each column holds by the look of its values; no meaning twice. */
export function guessMeanings(rows: readonly SheetRow[], width: number): (ColumnMeaning | null)[] {
  const guessed = new Set<ColumnMeaning>();
  return Array.from({ length: width }, (_, index) => {
    const meaning = guessMeaning(rows.map(({ cells }) => cells[index] ?? null));
    if (meaning === null || guessed.has(meaning)) return null;
    guessed.add(meaning);
    return meaning;
  });
}

/** What a column holds by the look of its values, or null where they could be anything. */
export function guessMeaning(cells: readonly Cell[]): ColumnMeaning | null {
  const values = cells
    .filter((cell) => textOf(cell) !== '')
    .slice(0, SAMPLE)
    .map((cell) => (typeof cell === 'string' ? cell.slice(0, LOOK_AT) : cell));
  if (values.length === 0) return null;
  const share = (test: (value: Cell) => boolean) => values.filter(test).length / values.length;
  const matches = (pattern: RegExp) => share((value) => pattern.test(textOf(value)));

  if (matches(ADDRESS) >= 0.6) return matches(PHONE_INSIDE) >= 0.3 ? 'emailAndPhone' : 'email';
  const letters = sexLetters(values) ?? undefined;
  if (share((value) => readSex(value, letters).value !== null) >= 0.8) return 'sex';
  if (share((value) => readCountry(value).value !== null) >= 0.8) return 'country';
  if (share((value) => isDate(value)) >= 0.8 && !values.every(isExcelDay)) return dates(values);
  const isPassport = (value: Cell) => PASSPORT.test(textOf(value).replace(BETWEEN_SIGNS, ''));
  if (share(isPassport) >= 0.8) return 'passportNumber';
  if (matches(PHONE) >= 0.8) return 'phone';
  if (share(isLanguages) >= 0.8) return 'languages';
  if (matches(DIET) >= 0.5) return matches(NEED) > 0 ? 'dietAndNeeds' : 'diet';
  const areDistinct = new Set(values.map(textOf)).size > values.length * 0.8;
  return areDistinct && matches(WHOLE_NAME) >= 0.9 ? 'fullName' : null;
}

function isDate(value: Cell): boolean {
  const { value: date, remarks } = readDate(value);
  return date !== null || remarks.some(({ code }) => code === 'noSuchDate');
}

/** Days of birth are told by their years; a later day may be of issue as well as of expiry. */
function dates(values: readonly Cell[]): ColumnMeaning | null {
  const read = values.flatMap((value) => readDate(value).value ?? []).toSorted();
  const middle = read[Math.floor(read.length / 2)];
  return middle !== undefined && middle < BORN_BEFORE ? 'birthDate' : null;
}

function isLanguages(value: Cell): boolean {
  const { value: codes, remarks } = readLanguages(value);
  return codes.length > 0 && remarks.length === 0;
}
