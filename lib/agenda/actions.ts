'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import { createSession as create } from './commands/create-session';
import { moveSession as move } from './commands/move-session';
import { removeSession as remove } from './commands/remove-session';
import { updateSession as update } from './commands/update-session';
import {
  createSessionInput,
  moveSessionInput,
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

export async function moveSession(raw: unknown) {
  const result = await runAction(moveSessionInput, raw, move);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function removeSession(raw: unknown) {
  const result = await runAction(removeSessionInput, raw, remove);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
