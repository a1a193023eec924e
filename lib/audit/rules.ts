import { sameValue } from '@/lib/core/same-value';

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
