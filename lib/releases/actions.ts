'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { publishRelease as publish } from './commands/publish-release';
import { previewPublication as preview } from './queries/preview-publication';
import { agendaInput, publishReleaseInput } from './schema';

/** Asked for when the dialog opens, and again when somebody else has published meanwhile. */
export async function previewPublication(raw: unknown) {
  return runAction(agendaInput, raw, preview);
}

export async function publishRelease(raw: unknown) {
  const result = await runAction(publishReleaseInput, raw, publish);
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}
