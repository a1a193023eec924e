import type { Cell, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnHint, ColumnMeaning } from '../types';
import { dateOrder, isExcelDay } from './read-date';
import { sexLetters } from './read-sex';
import { textOf } from './reading';

const DATES: readonly ColumnMeaning[] = ['birthDate', 'passportExpiresOn'];
/** Read by machines at the border, so a list that has them in another script has to be asked about. */
export const NAMES: readonly ColumnMeaning[] = [
  'familyName',
  'givenNames',
  'familyThenGiven',
  'givenThenFamily',
  'fullName',
];
const MOSTLY = 0.8;

/** What a careful colleague would say of a column as a whole. The readers of its cells go by it. */
export function columnHints(
  meaning: ColumnMeaning | null,
  column: number,
  body: readonly SheetRow[],
): ColumnHint[] {
  if (meaning === null) return [];
  const cells = body.map((row) => row.cells[column - 1] ?? null);
  const hints: ColumnHint[] = [];
  const letters = meaning === 'sex' ? sexLetters(cells) : null;
  if (letters) hints.push({ code: 'sexLetters', params: letters });
  if (DATES.includes(meaning)) {
    const order = dateOrder(cells);
    if (order) hints.push({ code: order, params: {} });
    if (cells.some(isExcelDay)) hints.push({ code: 'excelDays', params: {} });
  }
  if (NAMES.includes(meaning) && isInOtherScript(cells))
    hints.push({ code: 'notLatin', params: {} });
  if (body.some((row) => row.formulas?.includes(column)))
    hints.push({ code: 'formulas', params: {} });
  return hints;
}

/** Whether most values with letters have none of Latin. */
export function isInOtherScript(cells: readonly Cell[]): boolean {
  const written = cells.map(textOf).filter((text) => /\p{L}/u.test(text));
  const others = written.filter((text) => !/\p{Script=Latin}/u.test(text));
  return written.length > 0 && others.length >= written.length * MOSTLY;
}
