'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { keepApart as keep } from './commands/keep-apart';
import { mergePeople as merge } from './commands/merge-people';
import { undoMerge as undo } from './commands/undo-merge';
import { keepApartSchema, mergePeopleSchema, undoMergeSchema } from './schema';

export async function mergePeople(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(mergePeopleSchema, raw, merge));
}

export async function undoMerge(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(undoMergeSchema, raw, undo));
}

export async function keepApart(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(keepApartSchema, raw, keep));
}
