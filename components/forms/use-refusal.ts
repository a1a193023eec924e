'use client';
import type { ActionResult } from '@/lib/core/action-result';
import { useErrorText } from './error-text';

/** Runs an action and answers, as a dialog wants it, with the sentence of a refusal; `onDone` where there is none. */
export function useRefusal() {
  const errorText = useErrorText();
  return async (
    outcome: Promise<ActionResult<unknown>>,
    onDone?: () => void,
  ): Promise<string | undefined> => {
    const result = await outcome.catch(() => undefined);
    if (!result?.ok) return errorText(result?.code ?? 'unavailable', result?.values);
    onDone?.();
    return undefined;
  };
}
