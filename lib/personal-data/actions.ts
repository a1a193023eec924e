'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { erasePerson as erase } from './commands/erase-person';
import { erasePersonSchema } from './schema';

export async function erasePerson(raw: unknown): Promise<ActionResult> {
  const result = await runAction(erasePersonSchema, raw, erase);
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}
