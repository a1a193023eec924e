import type { Viewer } from '@/lib/auth/types';
import { parseInput } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import { openImports } from '../queries/open-imports';
import type { Report } from '../queries/preview-import';
import { readList, sha256 } from '../queries/read-list';
import { withDecisions } from '../rules/preview-row';
import { type Confirmation, confirmedRowsSchema } from '../schema';
import { importPeople } from './import-people';

type Confirmed = Confirmation & { bytes: Uint8Array; fileName: string };

/**
 * Imports the rows that were shown to come in, of the very file that was previewed. It is read once more: what the
 * browser says is in the rows counts for nothing. Another file, or a row that the file does not have, is `file_changed`.
 */
export async function confirmImport(
  viewer: Viewer,
  { bytes, fileName, sha256: previewed, ...confirmed }: Confirmed,
  report: Report = () => {},
) {
  // Before the file is read: reading is work that not everybody may ask for.
  const opened = await openImports(viewer, confirmed.activityId);
  if (!opened.ok) return opened;
  if (sha256(bytes) !== previewed) return fail('file_changed');
  const { activity, scope } = opened.value;
  const { choices } = confirmed;
  const read = await readList(activity.projectId, scope, { bytes, fileName, choices });
  if (!read.ok) return read;
  const { list } = read.value;
  const wanted = new Set(confirmed.rowNumbers);
  const chosen = withDecisions(list.rows, choices).filter(
    ({ rowNumber, state }) => state !== 'wrong' && wanted.has(rowNumber),
  );
  if (chosen.length !== wanted.size) return fail('file_changed');
  const rows = parseInput(confirmedRowsSchema, chosen);
  if (!rows.ok) return rows;
  await report({ step: 'matching', done: 0, total: list.rows.length });
  return importPeople(viewer, { ...confirmed, fileName, list, rows: rows.value }, report);
}
