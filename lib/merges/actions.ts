'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { keepApart as keep } from './commands/keep-apart';
import { mergePeople as merge } from './commands/merge-people';
import { undoMerge as undo } from './commands/undo-merge';
import { keepApartSchema, mergePeopleSchema, undoMergeSchema } from './schema';

/** A person stands on pages of the directory and on those of every activity that they take part in. */
async function refreshed<T extends ActionResult<unknown>>(outcome: Promise<T>): Promise<T> {
  const result = await outcome;
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}

export async function mergePeople(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(mergePeopleSchema, raw, merge));
}

export async function undoMerge(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(undoMergeSchema, raw, undo));
}

export async function keepApart(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(keepApartSchema, raw, keep));
}
