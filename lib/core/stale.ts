import type { FieldValue, StaleChange } from './action-result';
import { type Failure, fail } from './result';
import { sameValue } from './same-value';

export type Stale = Failure<'stale', { changes: StaleChange[]; version: number }>;

/**
 * Refuses a save that was made on an older version of a row: what differs between the row as it is now and what
 * was typed, both in the shape that the form holds, and the version that a save over theirs has to name.
 */
export function stale(
  theirs: Record<string, FieldValue>,
  yours: Record<string, FieldValue>,
  version: number,
): Stale {
  const changes = Object.entries(yours).flatMap(([field, mine]) => {
    const their = theirs[field] ?? null;
    return sameValue(their, mine) ? [] : [{ field, yours: mine, theirs: their }];
  });
  return fail('stale', { changes, version });
}
