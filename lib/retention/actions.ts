'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { setRetention as set } from './commands/set-retention';
import { setRetentionSchema } from './schema';

export async function setRetention(raw: unknown): Promise<ActionResult<{ version: number }>> {
  const result = await runAction(setRetentionSchema, raw, set);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
