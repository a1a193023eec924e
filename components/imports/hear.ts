import type { ActionFailure, ActionResult } from '@/lib/core/action-result';
import { fail, type Ok } from '@/lib/core/result';
import type { Told } from '@/lib/core/telling';
import type { ImportProgress } from '@/lib/imports/types';

type Telling<T> = AsyncIterable<Told<ImportProgress, ActionResult<T>>>;

/** Listens to an action that says how far it is, and answers what came of it; `unavailable` where nobody answers. */
export async function hear<T>(
  asked: Promise<ActionResult<Telling<T>>>,
  onProgress: (progress: ImportProgress) => void,
): Promise<Ok<T> | ActionFailure> {
  try {
    const begun = await asked;
    if (!begun.ok) return begun;
    for await (const told of begun.value) {
      if ('answer' in told) return told.answer;
      onProgress(told.progress);
    }
  } catch {
    // The connection broke; what the server began, it ends by itself.
  }
  return fail('unavailable');
}
