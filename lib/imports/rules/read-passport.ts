import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { clear, type Reading, textOf, unsure, wrong } from './reading';

/** Passports use Latin capitals only; these Cyrillic ones look the same and come from the wrong keyboard. */
const CYRILLIC = 'АВСЕНКМОРТХУ';
const LATIN = 'ABCEHKMOPTXY';
/** ICAO 9303 has nine places; some countries print a longer number elsewhere on the page. */
const NUMBER = /^(?=.*\d)[A-Z0-9]{5,20}$/;

/** Without spaces and dashes, in capitals. */
export function readPassport(cell: Cell | undefined): Reading<string | null> {
  const value = textOf(cell);
  if (value === '') return clear(null);
  const typed = value.replaceAll(/[\s\-–]/g, '').toUpperCase();
  const number = typed.replaceAll(/[А-Я]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
  if (!NUMBER.test(number)) return wrong(null, 'passportWrong', { value });
  return number === typed ? clear(number) : unsure(number, 'cyrillicLetters', { value });
}
