import type { MealCount } from '../types';

/**
 * How many people eat what, the most frequent first; who has nothing on record comes last, as `diet: null`. One answer
 * written in large or small letters is one answer, shown as it was written first.
 */
export function countMeals(
  people: readonly { groupId: string | null; diet: string | null }[],
): MealCount[] {
  const byDiet = Map.groupBy(people, ({ diet }) => diet?.trim().toLowerCase() ?? '');
  return [...byDiet]
    .map(([key, eaters]) => ({
      diet: key === '' ? null : (eaters[0]?.diet?.trim() ?? null),
      people: eaters.length,
      groups: [...Map.groupBy(eaters, ({ groupId }) => groupId)].map(([groupId, { length }]) => ({
        groupId,
        people: length,
      })),
    }))
    .toSorted((a, b) => Number(a.diet === null) - Number(b.diet === null) || b.people - a.people);
}
