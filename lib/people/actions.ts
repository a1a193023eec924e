'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { updatePerson as update } from './commands/update-person';
import { updatePersonSchema } from './schema';

export async function updatePerson(raw: unknown): Promise<ActionResult<{ version: number }>> {
  const result = await runAction(updatePersonSchema, raw, update);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
