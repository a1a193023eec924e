'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { runAction } from '@/lib/auth/action';
import type { Viewer } from '@/lib/auth/types';
import { type ActionResult, parseInput } from '@/lib/core/action-result';
import { idInput } from '@/lib/core/input';
import { fail } from '@/lib/core/result';
import { LIMITS } from '@/lib/core/spreadsheet/limits';
import { importPeople } from './commands/import-people';
import { previewImport, readList, sha256 } from './queries/preview-import';
import { confirmedRowsSchema, importStatusInput } from './schema';
import type { ImportPreview, ImportSummary } from './types';

const previewInput = z.object({ activityId: idInput, file: z.file('required') });

const confirmInput = previewInput.extend({
  batchId: idInput,
  status: importStatusInput,
  sha256: z.string(),
  rowNumbers: z.array(z.int().positive()).min(1, 'required'),
});

/** Says what is in a list. The file is read and forgotten. */
export async function previewList(raw: unknown): Promise<ActionResult<ImportPreview>> {
  return runAction(previewInput, raw, async (viewer, { activityId, file }) => {
    if (file.size > LIMITS.fileBytes) return fail('too_large');
    return previewImport(viewer, { activityId, bytes: await file.bytes(), fileName: file.name });
  });
}

/** Imports the chosen rows of the very file that was previewed; what the browser says is in them counts for nothing. */
export async function confirmImport(raw: unknown): Promise<ActionResult<ImportSummary>> {
  return runAction(confirmInput, raw, importChosen);
}

async function importChosen(
  viewer: Viewer,
  { file, rowNumbers, ...input }: z.output<typeof confirmInput>,
): Promise<ActionResult<ImportSummary>> {
  if (file.size > LIMITS.fileBytes) return fail('too_large');
  const bytes = await file.bytes();
  if (sha256(bytes) !== input.sha256) return fail('file_changed');
  const list = await readList(bytes, file.name);
  if (!list.ok) return list;
  const chosen = new Set(rowNumbers);
  const rows = parseInput(
    confirmedRowsSchema,
    list.value.rows.filter(({ rowNumber, state }) => state !== 'wrong' && chosen.has(rowNumber)),
  );
  if (!rows.ok) return rows;
  if (rows.value.length !== chosen.size) return fail('file_changed');
  const imported = await importPeople(viewer, { ...input, rows: rows.value });
  if (imported.ok) revalidatePath('/', 'layout');
  return imported;
}
