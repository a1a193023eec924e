import type { Sheet, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ImportColumn } from '../types';
import { readColumns } from './columns';

export type Table = { sheet: string; header: SheetRow; columns: ImportColumn[]; body: SheetRow[] };

/** Titles, letterheads and instructions above a table end by here. */
const HEADER_WITHIN_ROWS = 40;
const NAMES = ['familyName', 'familyThenGiven', 'givenThenFamily', 'fullName'];

/**
 * The header is the row, of any sheet, with the most columns that mean something; one of them a name.
 * Null where no row is a header.
 */
export function findTable(sheets: readonly Sheet[]): Table | null {
  let best: { table: Table; meanings: number } | null = null;
  for (const { name, rows } of sheets) {
    for (const [index, header] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
      const columns = readColumns(header);
      const meanings = columns.filter((column) => column.meaning !== null);
      const hasName = meanings.some(({ meaning }) => meaning !== null && NAMES.includes(meaning));
      if (hasName && meanings.length >= 2 && meanings.length > (best?.meanings ?? 0)) {
        const table = { sheet: name, header, columns, body: rows.slice(index + 1) };
        best = { table, meanings: meanings.length };
      }
    }
  }
  return best?.table ?? null;
}
