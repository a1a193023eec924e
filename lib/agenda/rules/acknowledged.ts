import type { Conflict } from '../types/conflict';
import type { Acknowledgement } from '../types/draft';

type Split = { open: Conflict[]; acknowledged: { conflict: Conflict; by: Acknowledgement }[] };

/**
 * Warnings that somebody lives with, apart from what is open. Only a warning can be acknowledged, and only as long as
 * its facts are those that were seen.
 */
export function splitAcknowledged(
  conflicts: readonly Conflict[],
  acknowledged: readonly Acknowledgement[],
): Split {
  const byKey = new Map(acknowledged.map((one) => [one.conflictKey, one]));
  const split: Split = { open: [], acknowledged: [] };
  for (const conflict of conflicts) {
    const by = byKey.get(conflict.key);
    if (by && conflict.level === 'warning' && by.factsKey === conflict.factsKey) {
      split.acknowledged.push({ conflict, by });
    } else {
      split.open.push(conflict);
    }
  }
  return split;
}
