import type { z } from 'zod';
import type { Ok } from './result';
import { storable } from './storable';

/** A value that a form can hold and a server action can send. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | FieldValue[]
  | { [key: string]: FieldValue };

/** One answer that differs between a form and the row that somebody else saved meanwhile. */
export type StaleChange = { field: string; yours: FieldValue; theirs: FieldValue };

/** `code` is a key under `errors`; everything else is detail that the form knows how to show. */
export type ActionFailure<Code extends string = string> = {
  readonly ok: false;
  readonly code: Code;
  /** Field name, dots for nesting, to the key of its message under `errors`. */
  readonly fields?: Record<string, string>;
  /** What the messages interpolate. */
  readonly values?: Record<string, string | number>;
  /** With code `stale`: what differs, and the version that a save over theirs has to name. */
  readonly changes?: readonly StaleChange[];
  readonly version?: number;
};

/** What a server action answers to a form. */
export type ActionResult<T = undefined, Code extends string = string> = Ok<T> | ActionFailure<Code>;

/**
 * Parses what a form sent. The failure names each bad field once, with the first message of its schema,
 * so that an action can return it as it is.
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
): Ok<z.output<S>> | ActionFailure<'invalid'> {
  const parsed = schema.safeParse(storable(input));
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    fields[path.map(String).join('.')] ??= message;
  }
  return { ok: false, code: 'invalid', fields };
}
