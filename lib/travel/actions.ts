'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { saveTravel as save } from './commands/save-travel';
import { setTravel as set } from './commands/set-travel';
import { saveTravelSchema, setTravelSchema } from './schema';

/** The readiness of a delegation is counted on several pages. */
async function refreshed<T extends ActionResult<unknown>>(outcome: Promise<T>): Promise<T> {
  const result = await outcome;
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function saveTravel(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(saveTravelSchema, raw, save));
}

/** Answers how many changed. */
export async function setTravel(raw: unknown): Promise<ActionResult<number>> {
  return refreshed(runAction(setTravelSchema, raw, set));
}
