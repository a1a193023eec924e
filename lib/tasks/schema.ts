import { z } from 'zod';
import { dateInput, idInput, optionalInput, textInput, versionInput } from '@/lib/core/input';
import { TASK_CODES } from './types';

const fields = {
  title: textInput(200),
  ownerId: optionalInput(idInput),
  dueOn: optionalInput(dateInput),
};

export const addTaskInput = z.object({ id: idInput, activityId: idInput, ...fields });
export const updateTaskInput = z.object({ taskId: idInput, version: versionInput, ...fields });
export const removeTaskInput = z.object({ taskId: idInput });
export const tickTaskInput = z.object({ taskId: idInput, isDone: z.boolean() });

/** A code, and what it is about. */
const ruleKey = z
  .string()
  .max(120)
  .refine((key) => TASK_CODES.some((code) => key === code || key.startsWith(`${code} `)));

export const tickRuleTaskInput = z.object({
  activityId: idInput,
  key: ruleKey,
  factsKey: z.string().min(1).max(40),
  isDone: z.boolean(),
});

export type AddTask = z.output<typeof addTaskInput>;
export type UpdateTask = z.output<typeof updateTaskInput>;
export type RemoveTask = z.output<typeof removeTaskInput>;
export type TickTask = z.output<typeof tickTaskInput>;
export type TickRuleTask = z.output<typeof tickRuleTaskInput>;
