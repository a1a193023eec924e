'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { setDeadlines as setDates } from './commands/set-deadlines';
import { submitNomination as submit } from './commands/submit-nomination';
import { takeBackNomination as takeBack } from './commands/take-back-nomination';
import { updateDelegation as update } from './commands/update-delegation';
import { nominationInput, setDeadlinesInput, updateDelegationInput } from './schema';

export async function submitNomination(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(nominationInput, raw, submit));
}

export async function takeBackNomination(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(nominationInput, raw, takeBack));
}

export async function updateDelegation(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(updateDelegationInput, raw, update));
}

export async function setDeadlines(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(setDeadlinesInput, raw, setDates));
}
