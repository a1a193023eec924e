'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { idInput } from '@/lib/core/input';
import { fail } from '@/lib/core/result';
import { LIMITS } from '@/lib/core/spreadsheet/limits';
import { confirmImport as confirm } from './commands/confirm-import';
import { previewImport } from './queries/preview-import';
import { importStatusInput } from './schema';
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

export async function confirmImport(raw: unknown): Promise<ActionResult<ImportSummary>> {
  return runAction(
    confirmInput,
    raw,
    async (viewer, { file, ...input }): Promise<ActionResult<ImportSummary>> => {
      if (file.size > LIMITS.fileBytes) return fail('too_large');
      const source = { bytes: await file.bytes(), fileName: file.name };
      const imported = await confirm(viewer, { ...input, ...source });
      if (imported.ok) revalidatePath('/projects', 'layout');
      return imported;
    },
  );
}
