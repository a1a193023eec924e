'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { changeActivityStatus as changeStatus } from './commands/change-activity-status';
import { createGroup as addGroup } from './commands/create-group';
import { removeGroup as takeGroupAway } from './commands/remove-group';
import { renameGroup as giveGroupName } from './commands/rename-group';
import { setDelegations as agreeDelegations } from './commands/set-delegations';
import { updateActivity as update } from './commands/update-activity';
import {
  changeActivityStatusInput,
  createGroupInput,
  removeGroupInput,
  renameGroupInput,
  setDelegationsInput,
  updateActivityInput,
} from './schema';

export async function updateActivity(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(updateActivityInput, raw, update));
}

export async function changeActivityStatus(
  raw: unknown,
): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(changeActivityStatusInput, raw, changeStatus));
}

export async function createGroup(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(createGroupInput, raw, addGroup));
}

export async function renameGroup(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(renameGroupInput, raw, giveGroupName));
}

export async function removeGroup(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(removeGroupInput, raw, takeGroupAway));
}

export async function setDelegations(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(setDelegationsInput, raw, agreeDelegations));
}
