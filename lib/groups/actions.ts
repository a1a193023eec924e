'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { applyGrouping as apply } from './commands/apply-grouping';
import { setGroupBase as setBase } from './commands/set-group-base';
import { applyGroupingSchema, setGroupBaseInput } from './schema';

/** Answers how many people changed their group. */
export async function applyGrouping(raw: unknown): Promise<ActionResult<number>> {
  const result = await runAction(applyGroupingSchema, raw, apply);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function setGroupBase(raw: unknown): Promise<ActionResult<{ version: number }>> {
  const result = await runAction(setGroupBaseInput, raw, setBase);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}
