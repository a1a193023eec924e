import { atTime } from '@/lib/core/clock';

type Answer = { readonly ok: boolean };

/** What a command answered. A refusal means that the example data and the rules disagree, which is a bug in one of them. */
export async function done<R extends Answer>(
  command: Promise<R>,
): Promise<Extract<R, { ok: true; value: unknown }>['value']> {
  const answer: Answer = await command;
  if (answer.ok) return (answer as Extract<R, { ok: true; value: unknown }>).value;
  throw new Error(`A command refused a piece of the example data: ${JSON.stringify(answer)}`);
}

/** Lets `work` happen at an instant such as `2023-10-06T09:00:00Z`. */
export function at<T>(instant: string | number, work: () => T): T {
  return atTime(new Date(instant), work);
}
