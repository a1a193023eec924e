'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { createSession as create } from './commands/create-session';
import { editAgenda as edit } from './commands/edit-agenda';
import { removeSession as remove } from './commands/remove-session';
import { updateSession as update } from './commands/update-session';
import {
  createSessionInput,
  editAgendaInput,
  removeSessionInput,
  updateSessionInput,
} from './schema';

export async function createSession(raw: unknown) {
  const result = await runAction(createSessionInput, raw, create);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function updateSession(raw: unknown) {
  const result = await runAction(updateSessionInput, raw, update);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function removeSession(raw: unknown) {
  const result = await runAction(removeSessionInput, raw, remove);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

/** Draws no page anew: the builder shows its edits already, and every page reads the draft when it is opened. */
export async function editAgenda(raw: unknown) {
  return runAction(editAgendaInput, raw, edit);
}
