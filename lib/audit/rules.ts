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

const isPrivate = (field: string) => (PRIVATE_FIELDS as readonly string[]).includes(field);

/**
 * What the trail keeps of a change: of a sensitive field only whether something stood there before and after. The
 * trail lasts for ever, so a passport number in it would outlive the day on which the project has to delete it.
 */
export function withoutSensitive(changes: Record<string, Change>): Record<string, Change> {
  return Object.fromEntries(
    Object.entries(changes).map(([field, { before, after }]) => [
      field,
      isPrivate(field) ? { before: isThere(before), after: isThere(after) } : { before, after },
    ]),
  );
}

const isThere = (value: unknown) => value !== null && value !== undefined && value !== '';

/** Personal changes as they are told: of a sensitive field only that it changed, whatever an old entry may hold. */
export function maskPersonal(changes: readonly FieldChange[]): FieldChange[] {
  return changes.map((change) =>
    isPrivate(change.field)
      ? { field: change.field, before: null, after: null, isWithheld: true }
      : change,
  );
}
