import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import { type ActionFailure, type ActionResult, parseInput } from '@/lib/core/action-result';
import { fail } from '@/lib/core/result';
import type { Viewer } from './types';
import { currentViewer } from './viewer';

/** What a command answers, with its own details, and those that a form knows how to show. */
type Answer<R> = R extends { ok: false; code: infer Code extends string }
  ? R & ActionFailure<Code>
  : R;

/**
 * The frame of every server action of signed-in users: who is there, then what they sent, then the command.
 * Somebody whose session has ended gets `signed_out` and no redirect, so that their form keeps what they typed.
 */
export async function runAction<S extends z.ZodType, R extends ActionResult<unknown>>(
  schema: S,
  raw: unknown,
  work: (viewer: Viewer, input: z.output<S>) => Promise<R>,
): Promise<Answer<R> | ActionFailure<'invalid' | 'signed_out'>> {
  const viewer = await currentViewer();
  if (!viewer) return fail('signed_out');
  const input = parseInput(schema, raw);
  return input.ok ? ((await work(viewer, input.value)) as Answer<R>) : input;
}

/** Lets every page be drawn anew after a change that is told on many of them: counts, names, what is open. */
export async function refreshed<T extends ActionResult<unknown>>(outcome: Promise<T>): Promise<T> {
  const result = await outcome;
  if (result.ok) revalidatePath('/', 'layout');
  return result;
}
