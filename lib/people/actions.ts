'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { revealPerson as reveal } from './commands/reveal-person';
import { updatePerson as update } from './commands/update-person';
import { revealPersonSchema, updatePersonSchema } from './schema';
import type { PrivateData } from './types';

export async function updatePerson(raw: unknown): Promise<ActionResult<{ version: number }>> {
  const result = await runAction(updatePersonSchema, raw, update);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function revealPerson(raw: unknown): Promise<ActionResult<Partial<PrivateData>>> {
  return runAction(revealPersonSchema, raw, reveal);
}
