import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { Country } from '@/lib/core/vocabulary';
import type { CellEdit, IgnoredRow, ImportColumn, ImportedRow, PersonField } from '../types';
import { reasonToIgnore, sectionCountry } from './ignored-rows';
import type { RowEdits } from './read-edits';
import type { CountryElsewhere } from './read-fields';
import { readRow } from './read-row';
import { textOf } from './reading';

type Body = { rows: ImportedRow[]; ignored: IgnoredRow[] };

/**
 * The rows below a header. Where a row does not name its country, a heading above it does, else `country`, else the
 * nearest row above, which a person has to look at.
 */
export function readBody(
  body: readonly SheetRow[],
  columns: readonly ImportColumn[],
  country: Country | null,
  edits: readonly CellEdit[],
): Body {
  const editsOf = editsByRow(edits);
  const result: Body = { rows: [], ignored: [] };
  let section: Country | null = null;
  let above: CountryElsewhere | null = null;
  for (const [below, row] of body.entries()) {
    const reason = reasonToIgnore(row, columns, below);
    if (reason !== null) {
      if (reason === 'section') section = sectionCountry(row);
      const text = [...new Set(row.cells.map(textOf).filter(Boolean))].join(' ');
      result.ignored.push({ rowNumber: row.number, reason, text });
      continue;
    }
    const named = section ?? country;
    const read = readRow(row, columns, named ? { country: named } : above, editsOf.get(row.number));
    result.rows.push(read);
    if (read.person.country !== null) {
      const isNamedHere = !read.notes.some(({ code }) => code === 'countryFromAbove');
      if (isNamedHere) above = { country: read.person.country, row: row.number };
    }
  }
  return result;
}

function editsByRow(edits: readonly CellEdit[]): ReadonlyMap<number, RowEdits> {
  const byRow = new Map<number, Map<PersonField, string>>();
  for (const { rowNumber, field, value } of edits) {
    const row = byRow.get(rowNumber) ?? new Map<PersonField, string>();
    byRow.set(rowNumber, row.set(field, value));
  }
  return byRow;
}
