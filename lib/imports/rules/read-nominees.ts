import { fail, ok, type Result } from '@/lib/core/result';
import type { Sheet } from '@/lib/core/spreadsheet/sheet';
import type { Country } from '@/lib/core/vocabulary';
import { MAX_ROWS } from '../schema';
import type { IgnoredRow, ImportedRow, NomineeList } from '../types';
import { findTable } from './find-table';
import { reasonToIgnore } from './ignored-rows';
import { markDuplicates } from './mark-duplicates';
import { readRow } from './read-row';
import { textOf } from './reading';

/**
 * Understands a list of nominees: its header, its columns, and every row below. `country` is whose delegation
 * the list is, where the list does not say it by itself.
 */
export function readNominees(
  sheets: readonly Sheet[],
  { country = null }: { country?: Country | null } = {},
): Result<NomineeList, 'no_header' | 'no_rows' | 'too_many_rows'> {
  const table = findTable(sheets);
  if (table === null) return fail('no_header');
  if (table.body.length > MAX_ROWS) return fail('too_many_rows');

  const rows: ImportedRow[] = [];
  const ignored: IgnoredRow[] = [];
  for (const row of table.body) {
    const reason = reasonToIgnore(row, table.columns);
    if (reason === null) {
      rows.push(readRow(row, table.columns, country));
    } else {
      const text = row.cells.map(textOf).filter(Boolean).join(' ');
      ignored.push({ rowNumber: row.number, reason, text });
    }
  }
  if (rows.length === 0) return fail('no_rows');
  return ok({
    sheet: table.sheet,
    headerRow: table.header.number,
    columns: table.columns,
    rows: markDuplicates(rows),
    ignored,
  });
}

/** What the preview offers to import at once: rows without an error that describe nobody a second time. */
export function importable(list: NomineeList): ImportedRow[] {
  return list.rows.filter((row) => row.state !== 'wrong' && row.duplicateOf === null);
}
