import type { Sheet, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ReadingChoices } from '../types';
import { readHeader } from './columns';
import { plain, textOf } from './reading';

export type Table = { sheet: string; header: SheetRow; body: readonly SheetRow[] };

/** Titles, letterheads and instructions above a table end by here. */
const HEADER_WITHIN_ROWS = 40;
const NAMES = ['familyName', 'familyThenGiven', 'givenThenFamily', 'fullName'];

/**
 * The tables of people, at most one in a sheet, and the chosen one: of the chosen sheet, else the one whose header
 * means most. `chosen` is null where no row is a header.
 */
export function findTables(
  sheets: readonly Sheet[],
  choices: Pick<ReadingChoices, 'sheet' | 'headerRow'>,
): { tables: Table[]; chosen: Table | null } {
  const found = sheets.flatMap((sheet) => {
    const isChosen = sheet.name === choices.sheet || sheets.length === 1;
    const row = isChosen ? choices.headerRow : undefined;
    return findTable(sheet, row) ?? [];
  });
  const named = found.find(({ table }) => table.sheet === choices.sheet);
  const best = found.toSorted((a, b) => b.meanings - a.meanings)[0];
  return {
    tables: found.map(({ table }) => table),
    chosen: (choices.sheet === undefined ? best : named)?.table ?? null,
  };
}

/** The header is the row with the most columns that mean something; one of them a name. */
function findTable(
  { name, rows }: Sheet,
  headerRow: number | undefined,
): { table: Table; meanings: number } | null {
  let best: { table: Table; meanings: number } | null = null;
  for (const [index, header] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    if (headerRow !== undefined && header.number !== headerRow) continue;
    const meanings = readHeader(header).flatMap(({ meaning }) => meaning ?? []);
    const isHeader =
      headerRow !== undefined ||
      (meanings.length >= 2 && meanings.some((meaning) => NAMES.includes(meaning)));
    if (isHeader && (best === null || meanings.length > best.meanings)) {
      const table = { sheet: name, header, body: rows.slice(index + 1) };
      best = { table, meanings: meanings.length };
    }
  }
  return best;
}

/** Equal for two headers that say the same in the same order, whatever their capitals and punctuation. */
export function signatureOf(header: SheetRow): string {
  return header.cells.map((cell) => plain(textOf(cell))).join('|');
}
