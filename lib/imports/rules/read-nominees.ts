import { fail, ok, type Result } from '@/lib/core/result';
import type { Sheet } from '@/lib/core/spreadsheet/sheet';

import { type ImportedRow, MAX_ROWS, type NomineeList, type ReadingChoices } from '../types';
import { findTables, signatureOf } from './find-table';
import { markDuplicates } from './mark-duplicates';
import { proposeColumns } from './propose-columns';
import { readBody } from './read-body';

/**
 * Understands a list of nominees: its header, its columns, and every row below. What somebody decided about the file
 * comes before what is proposed. The same sheets and choices give the same list, always.
 */
export function readNominees(
  sheets: readonly Sheet[],
  { country = null, sheet, headerRow, meanings, edits = [] }: ReadingChoices = {},
): Result<NomineeList, 'no_header' | 'no_rows' | 'too_many_rows'> {
  const { tables, chosen: table } = findTables(sheets, { sheet, headerRow });
  if (table === null) return fail('no_header');
  if (table.body.length > MAX_ROWS) return fail('too_many_rows');

  const columns = proposeColumns(table, meanings);
  const { rows, ignored } = readBody(table.body, columns, country, edits);
  if (rows.length === 0) return fail('no_rows');
  return ok({
    sheet: table.sheet,
    sheets: tables.map(({ sheet: name, body }) => ({ name, rows: body.length })),
    headerRow: table.header.number,
    signature: signatureOf(table.header),
    columns,
    rows: markDuplicates(rows),
    ignored,
  });
}

/** What the preview offers to import at once: rows without an error that describe nobody a second time. */
export function importable({ rows }: Pick<NomineeList, 'rows'>): ImportedRow[] {
  return rows.filter((row) => row.state !== 'wrong' && row.duplicateOf === null);
}
