import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { readDate } from './read-date';
import { readPassport } from './read-passport';
import { type Reading, textOf } from './reading';

/** The day at the end of a cell: what is left over is the number. */
const DAY_AT_END =
  /^(.*?)[\s,;/(]+(?:\p{L}[\p{L}.\s]*:?\s*)?(\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s\p{L}+\s\d{4})[^\d]*$/u;

type Document = { number: Reading<string | null>; expiresOn: Reading<string | null> };

/** A passport's number together with the day until which it is valid: `N01204417, 01.05.2031`, `AB 1234567 (до 01.05.2031)`. */
export function readDocument(cell: Cell | undefined): Document {
  const value = textOf(cell);
  const [, number = value, day = ''] = DAY_AT_END.exec(value) ?? [];
  return { number: readPassport(number), expiresOn: readDate(day) };
}
