import { sameValue } from '@/lib/core/same-value';
import { PRIVATE_FIELDS } from '@/lib/people/types';
import type { FieldChange } from './types';

type Change = { before: unknown; after: unknown };

/** The fields whose values differ, each with before and after; of a new object all that it has. */
export function changedFields(
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Record<string, Change> {
  const changed: Record<string, Change> = {};
  for (const [field, value] of Object.entries(after)) {
    const old = before?.[field] ?? null;
    if (!sameValue(old, value)) {
      changed[field] = { before: old, after: value ?? null };
    }
  }
  return changed;
}

const SHOWN_OF_PASSPORT = 4;
const PRIVATE: readonly string[] = PRIVATE_FIELDS;

/**
 * Personal changes as they are told away from the person's own record, where a page shows those of many people at
 * once: of a passport number its last four characters, of the other private fields only that they changed.
 */
export function maskPersonal(changes: readonly FieldChange[]): FieldChange[] {
  return changes.map((change) => {
    if (!PRIVATE.includes(change.field)) return change;
    const { field, before, after } = change;
    return field === 'passportNumber'
      ? { field, before: endOf(before), after: endOf(after) }
      : { field, before: null, after: null, isWithheld: true };
  });
}

function endOf(passportNumber: unknown): string | null {
  return typeof passportNumber === 'string' && passportNumber
    ? `…${passportNumber.slice(-SHOWN_OF_PASSPORT)}`
    : null;
}
