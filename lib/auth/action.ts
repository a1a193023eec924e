import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { type ActionResult, parseInput } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import type { Viewer } from './types';
import { currentViewer } from './viewer';

/**
 * The frame of every server action of signed-in users: who is there, then what they sent, then the command.
 * Somebody whose session has ended gets `signed_out` and no redirect, so that their form keeps what they typed.
 */
export async function runAction<S extends z.ZodType, T, Code extends string>(
  schema: S,
  raw: unknown,
  work: (viewer: Viewer, input: z.output<S>) => Promise<ActionResult<T, Code>>,
): Promise<ActionResult<T, Code | 'invalid' | 'signed_out'>> {
  const viewer = await currentViewer();
  if (!viewer) return fail('signed_out');
  const input = parseInput(schema, raw);
  return input.ok ? work(viewer, input.value) : input;
}

/** Lets every page be drawn anew after a change that is told on many of them: counts, names, what is open. */
export async function refreshed<T extends ActionResult<unknown>>(outcome: Promise<T>): Promise<T> {
  const result = await outcome;
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}
