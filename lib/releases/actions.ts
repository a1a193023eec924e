'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { publishRelease as publish } from './commands/publish-release';
import { restoreRelease as restore } from './commands/restore-release';
import { previewPublication as preview } from './queries/preview-publication';
import { previewRestoration as planRestoration } from './queries/preview-restoration';
import { agendaInput, publishReleaseInput, releaseInput, restoreReleaseInput } from './schema';

/** Asked for when the dialog opens, and again when somebody else has published meanwhile. */
export async function previewPublication(raw: unknown) {
  return runAction(agendaInput, raw, preview);
}

export async function publishRelease(raw: unknown) {
  const result = await runAction(publishReleaseInput, raw, publish);
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}

/** Asked for when the dialog opens, and again when somebody has changed the draft meanwhile. */
export async function previewRestoration(raw: unknown) {
  return runAction(releaseInput, raw, planRestoration);
}

export async function restoreRelease(raw: unknown) {
  const result = await runAction(restoreReleaseInput, raw, restore);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
