import type { Viewer } from '@/lib/auth/types';
import { ok, type Result } from '@/lib/core/result';
import type { XlsxSheet } from '@/lib/core/xlsx';
import { isProblem } from '../rules/rows-shown';
import type { ImportFault, PreviewRow } from '../types';
import { lookThrough } from './preview-import';
import type { Source } from './read-list';

type Words = { reason: string; explain: (row: PreviewRow) => string[] };

/**
 * The rows that stay out or have to be looked at, cell by cell as they were uploaded, with a last column that says why:
 * a sheet to be mended and imported again.
 */
export async function problemRows(
  viewer: Viewer,
  asked: Source & { activityId: string },
  { reason, explain }: Words,
): Promise<Result<XlsxSheet, ImportFault>> {
  const looked = await lookThrough(viewer, asked, { withCells: true });
  if (!looked.ok) return looked;
  const { preview, cells: written } = looked.value;
  const cellsOf = new Map(written.map(({ number, cells }) => [number, cells]));
  const rows = preview.rows.filter(isProblem).map((row) => {
    const cells = cellsOf.get(row.rowNumber) ?? [];
    return [...preview.columns.map((_, at) => cells[at] ?? null), explain(row).join(' ')];
  });
  return ok({
    name: preview.sheet,
    columns: [...preview.columns.map(({ header }) => ({ header })), { header: reason }],
    rows,
  });
}
