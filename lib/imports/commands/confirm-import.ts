import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { parseInput } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import { canImport } from '../policy';
import { readList, sha256 } from '../queries/preview-import';
import { confirmedRowsSchema, type ImportPeople } from '../schema';
import { importPeople } from './import-people';

type Confirmed = Omit<ImportPeople, 'rows'> & {
  bytes: Uint8Array;
  fileName: string;
  /** Of the file that was previewed, in hex. */
  sha256: string;
  rowNumbers: readonly number[];
};

/**
 * Imports the chosen rows of the very file that was previewed. It is read once more: what the browser says is in the
 * rows counts for nothing. Another file, or a row that the file does not have, is `file_changed`.
 */
export async function confirmImport(
  viewer: Viewer,
  { bytes, fileName, sha256: previewed, rowNumbers, ...batch }: Confirmed,
) {
  // Before the file is read: reading is work that not everybody may ask for.
  const activity = await findActivityById(viewer, batch.activityId);
  if (!activity) return fail('not_found');
  if (!canImport(viewer, activity)) return fail('forbidden');
  if (sha256(bytes) !== previewed) return fail('file_changed');
  const list = await readList(bytes, fileName);
  if (!list.ok) return list;
  const chosen = new Set(rowNumbers);
  const found = list.value.rows.filter(
    ({ rowNumber, state }) => state !== 'wrong' && chosen.has(rowNumber),
  );
  if (found.length !== chosen.size) return fail('file_changed');
  const rows = parseInput(confirmedRowsSchema, found);
  return rows.ok ? importPeople(viewer, { ...batch, rows: rows.value }) : rows;
}
