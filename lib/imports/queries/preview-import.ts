import { createHash } from 'node:crypto';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { readSpreadsheet } from '@/lib/core/spreadsheet/read-file';
import { canImport } from '../policy';
import { previewRow } from '../rules/preview-row';
import { readNominees } from '../rules/read-nominees';
import type { ImportFault, ImportPreview, NomineeList } from '../types';
import { matchRows } from './match-rows';

type Source = { activityId: string; bytes: Uint8Array; fileName: string };

/** Reads a list and says what an import would do with each row. Nothing is written, and the file is not kept. */
export async function previewImport(
  viewer: Viewer,
  { activityId, bytes, fileName }: Source,
): Promise<Result<ImportPreview, ImportFault>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  if (!canImport(viewer, activity)) return fail('forbidden');
  const list = await readList(bytes, fileName);
  if (!list.ok) return list;
  const { sheet, columns, rows, ignored } = list.value;
  const matches = await matchRows(activityId, rows);
  return ok({
    batchId: newId(),
    fileName,
    sheet,
    sha256: sha256(bytes),
    columns,
    ignored,
    rows: rows.map((row) => previewRow(row, matches.get(row.rowNumber)?.outcome ?? 'new')),
  });
}

/** The people of an uploaded list; it takes no viewer because the file is the viewer's own. */
export async function readList(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<NomineeList, ImportFault>> {
  const sheets = await readSpreadsheet(bytes, fileName);
  return sheets.ok ? readNominees(sheets.value) : sheets;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
