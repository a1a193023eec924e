'use server';
import { revalidatePath } from 'next/cache';
import { runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { addPerson as add } from './commands/add-person';
import { assignGroup as assign } from './commands/assign-group';
import { changeStatuses as change } from './commands/change-status';
import { updateParticipant as update } from './commands/update-participant';
import {
  addPersonSchema,
  assignGroupSchema,
  changeStatusesSchema,
  updateParticipantSchema,
} from './schema';

/** Counts of participants stand in the heads of many pages, so all that show them are rendered anew. */
async function refreshed<T extends ActionResult<unknown>>(outcome: Promise<T>): Promise<T> {
  const result = await outcome;
  if (result.ok) revalidatePath('/projects', 'layout');
  return result;
}

export async function addPerson(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(addPersonSchema, raw, add));
}

export async function updateParticipant(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(updateParticipantSchema, raw, update));
}

/** Answers how many changed. */
export async function changeStatuses(raw: unknown): Promise<ActionResult<number>> {
  return refreshed(runAction(changeStatusesSchema, raw, change));
}

/** Answers how many changed. */
export async function assignGroup(raw: unknown): Promise<ActionResult<number>> {
  return refreshed(runAction(assignGroupSchema, raw, assign));
}
