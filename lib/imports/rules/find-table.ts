import type { Sheet, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning, ReadingChoices } from '../types';
import { readHeader } from './columns';
import { guessMeanings } from './guess-meaning';
import { joinHeaders } from './join-headers';
import { plain, textOf } from './reading';

/** `header` has the number of its first row, or zero and no cells where the table has none. */
export type Table = { sheet: string; header: SheetRow; body: readonly SheetRow[] };
type Found = { table: Table; meanings: number };

/** Titles, letterheads and instructions above a table end by here. */
const HEADER_WITHIN_ROWS = 40;
const NAMES = ['familyName', 'familyThenGiven', 'givenThenFamily', 'fullName'];
/** A table without a header is one where the values of this many columns speak for themselves. */
const TELLING_COLUMNS = 3;

/**
 * The tables of people, at most one in a sheet, and the chosen one: of the chosen sheet, else the one whose header
 * means most. `chosen` is null where no row is a header and the values say nothing either.
 */
export function findTables(
  sheets: readonly Sheet[],
  choices: Pick<ReadingChoices, 'sheet' | 'headerRow'>,
): { tables: Table[]; chosen: Table | null } {
  const rowOf = ({ name }: Sheet) =>
    name === choices.sheet || sheets.length === 1 ? choices.headerRow : undefined;
  const withHeader = sheets.flatMap((sheet) => findTable(sheet, rowOf(sheet)) ?? []);
  const found =
    withHeader.length > 0 ? withHeader : sheets.flatMap((sheet) => withoutHeader(sheet) ?? []);
  const named = found.find(({ table }) => table.sheet === choices.sheet);
  const best = found.toSorted((a, b) => b.meanings - a.meanings)[0];
  return {
    tables: found.map(({ table }) => table),
    chosen: (choices.sheet === undefined ? best : named)?.table ?? null,
  };
}

/** The header is the row, or the two rows, with the most columns that mean something; one of them a name. */
function findTable({ name, rows }: Sheet, headerRow: number | undefined): Found | null {
  let best: Found | null = null;
  for (const [index, row] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    if (headerRow !== undefined && row.number !== headerRow) continue;
    const { header, height, meanings } = headerAt(rows, index);
    const isHeader =
      headerRow !== undefined ||
      (meanings.length >= 2 && meanings.some((meaning) => NAMES.includes(meaning)));
    if (isHeader && (best === null || meanings.length > best.meanings)) {
      const table = { sheet: name, header, body: rows.slice(index + height) };
      best = { table, meanings: meanings.length };
    }
  }
  return best;
}

/** The row as a header, together with the one below where the two mean more than either. */
function headerAt(rows: readonly SheetRow[], index: number) {
  const [top, below] = rows.slice(index, index + 2);
  const alone = meaningsOf(top);
  const both = top && below ? joinHeaders(top, below) : null;
  const together = meaningsOf(both ?? undefined);
  return both && together.length > Math.max(alone.length, meaningsOf(below).length)
    ? { header: both, height: 2, meanings: together }
    : { header: top ?? { number: 0, cells: [] }, height: 1, meanings: alone };
}

function meaningsOf(header: SheetRow | undefined): ColumnMeaning[] {
  return header ? readHeader(header).flatMap(({ meaning }) => meaning ?? []) : [];
}

function withoutHeader({ name, rows }: Sheet): Found | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const cells = Array.from({ length: width }, () => null);
  const table = { sheet: name, header: { number: 0, cells }, body: rows };
  const meanings = guessMeanings(rows, width).filter((meaning) => meaning !== null).length;
  return meanings >= TELLING_COLUMNS ? { table, meanings } : null;
}

/** Equal for two headers that say the same in the same order, whatever their capitals and punctuation. */
export function signatureOf(header: SheetRow): string {
  return header.cells.map((cell) => plain(textOf(cell))).join('|');
}
