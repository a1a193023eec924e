'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { addParticipant as addKnown } from './commands/add-participant';
import { addPerson as add } from './commands/add-person';
import { askBack as ask } from './commands/ask-back';
import { assignGroup as assign } from './commands/assign-group';
import { changeStatuses as change } from './commands/change-status';
import {
  substituteByNewPerson as byNewPerson,
  substituteFromReserve as fromReserve,
} from './commands/substitute';
import { updateParticipant as update } from './commands/update-participant';
import { writeLetters as write } from './commands/write-letters';
import { countReaders as readers } from './queries/letter-addresses';
import { findMatching } from './queries/matching-participants';
import {
  addParticipantSchema,
  addPersonSchema,
  askBackSchema,
  assignGroupSchema,
  changeStatusesSchema,
  participantIdsSchema,
  readersSchema,
  substituteByNewPersonSchema,
  substituteFromReserveSchema,
  updateParticipantSchema,
  writeLettersSchema,
} from './schema';
import type { LetterReaders } from './types';

export async function addPerson(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(addPersonSchema, raw, add));
}

/** Somebody whom the directory has already. */
export async function addParticipant(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(addParticipantSchema, raw, addKnown));
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

/** Everybody whom a state of the table finds, on all of its pages. */
export async function participantIds(raw: unknown): Promise<ActionResult<string[]>> {
  return runAction(participantIdsSchema, raw, findMatching);
}

/** How many of these people a letter would reach, and who has no address. */
export async function letterReaders(raw: unknown): Promise<ActionResult<LetterReaders>> {
  return runAction(readersSchema, raw, readers);
}

/** Answers how many letters were put into the outbox. */
export async function writeLetters(raw: unknown): Promise<ActionResult<number>> {
  return runAction(writeLettersSchema, raw, write);
}

/** Answers how many were asked about. */
export async function askBack(raw: unknown): Promise<ActionResult<number>> {
  return refreshed(runAction(askBackSchema, raw, ask));
}

export async function substituteFromReserve(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(substituteFromReserveSchema, raw, fromReserve));
}

export async function substituteByNewPerson(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(substituteByNewPersonSchema, raw, byNewPerson));
}
