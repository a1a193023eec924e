'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { removeLetter as remove } from './commands/remove-letter';
import { uploadLetter as upload } from './commands/upload-letter';
import { removeLetterInput, uploadLetterInput } from './schema';

/** Letters are counted on the board and on the dashboard. */
async function refreshed<T extends ActionResult<unknown>>(outcome: Promise<T>): Promise<T> {
  const result = await outcome;
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}

export async function uploadLetter(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(
    runAction(
      uploadLetterInput,
      raw,
      async (viewer, { file, ...letter }): Promise<ActionResult<{ id: string }>> =>
        upload(viewer, { ...letter, fileName: file.name, bytes: await file.bytes() }),
    ),
  );
}

export async function removeLetter(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(removeLetterInput, raw, remove));
}
