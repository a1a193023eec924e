'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { saveTravel as save } from './commands/save-travel';
import { setTravel as set } from './commands/set-travel';
import { saveTravelSchema, setTravelSchema } from './schema';

export async function saveTravel(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(saveTravelSchema, raw, save));
}

/** Answers how many changed. */
export async function setTravel(raw: unknown): Promise<ActionResult<number>> {
  return refreshed(runAction(setTravelSchema, raw, set));
}
