import { BUILT_ON, type BuiltOn } from '../types';

/** How many people cannot be taken back, each counted once, by the weightiest reason. */
export function countBuiltOn(
  people: readonly Readonly<Record<BuiltOn, boolean>>[],
): Record<BuiltOn, number> & { count: number } {
  const counts = { attended: 0, planned: 0, account: 0, edited: 0, count: 0 };
  for (const person of people) {
    const reason = BUILT_ON.find((one) => person[one]);
    if (!reason) continue;
    counts[reason] += 1;
    counts.count += 1;
  }
  return counts;
}
