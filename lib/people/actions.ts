'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { ok } from '@/lib/core/result';
import { revealPerson as reveal } from './commands/reveal-person';
import { updatePerson as update } from './commands/update-person';
import { suggestPeople as suggest } from './queries/suggest-people';
import { revealPersonSchema, soughtPersonSchema, updatePersonSchema } from './schema';
import type { PrivateData, SuggestedPerson } from './types';

export async function updatePerson(raw: unknown): Promise<ActionResult<{ version: number }>> {
  const result = await runAction(updatePersonSchema, raw, update);
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function revealPerson(raw: unknown): Promise<ActionResult<Partial<PrivateData>>> {
  return runAction(revealPersonSchema, raw, reveal);
}

/** Whom of the directory somebody may be writing down. */
export async function suggestPeople(raw: unknown): Promise<ActionResult<SuggestedPerson[]>> {
  return runAction(soughtPersonSchema, raw, async (viewer, sought) =>
    ok(await suggest(viewer, sought)),
  );
}
