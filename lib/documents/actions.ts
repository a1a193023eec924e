'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { removeLetter as remove } from './commands/remove-letter';
import { uploadLetter as upload } from './commands/upload-letter';
import { removeLetterInput, uploadLetterInput } from './schema';

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
