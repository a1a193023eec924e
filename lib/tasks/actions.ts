'use server';
import { refreshed, runAction } from '@/lib/auth/action';
import type { ActionResult } from '@/lib/core/action-result';
import { addTask as add } from './commands/add-task';
import { removeTask as remove } from './commands/remove-task';
import { tickRuleTask as tickRule } from './commands/tick-rule-task';
import { tickTask as tick } from './commands/tick-task';
import { updateTask as update } from './commands/update-task';
import {
  addTaskInput,
  removeTaskInput,
  tickRuleTaskInput,
  tickTaskInput,
  updateTaskInput,
} from './schema';

export async function addTask(raw: unknown): Promise<ActionResult<{ id: string }>> {
  return refreshed(runAction(addTaskInput, raw, add));
}

export async function updateTask(raw: unknown): Promise<ActionResult<{ version: number }>> {
  return refreshed(runAction(updateTaskInput, raw, update));
}

export async function removeTask(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(removeTaskInput, raw, remove));
}

export async function tickTask(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(tickTaskInput, raw, tick));
}

export async function tickRuleTask(raw: unknown): Promise<ActionResult> {
  return refreshed(runAction(tickRuleTaskInput, raw, tickRule));
}
