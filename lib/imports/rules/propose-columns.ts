import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning, ImportColumn } from '../types';
import { readHeader } from './columns';
import type { Table } from './find-table';
import { textOf } from './reading';

/** What each column of a table means: as somebody chose, else as its header says. */
export function proposeColumns(
  { header, body }: Table,
  chosen?: readonly (ColumnMeaning | null)[],
): ImportColumn[] {
  return readHeader(header).map(({ column, header: text, meaning }) => {
    const sample = sampleOf(body, column);
    if (chosen) {
      const choice = chosen[column - 1] ?? null;
      return { column, header: text, meaning: choice, sure: 'chosen', sample, hints: [] };
    }
    const sure = meaning ? 'header' : sample === '' ? 'empty' : 'unsure';
    return { column, header: text, meaning, sure, sample, hints: [] };
  });
}

function sampleOf(body: readonly SheetRow[], column: number): string {
  for (const { cells } of body) {
    const text = textOf(cells[column - 1]);
    if (text !== '') return text;
  }
  return '';
}
