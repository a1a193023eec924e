import type { Country } from '@/lib/core/vocabulary';
import { comparable } from '@/lib/names/rules/compare-names';
import type { WrittenName } from '@/lib/names/types';

type Named = WrittenName & { personId: string; country: Country | null };

/** Ids of the people of a list who have the name and the country of somebody, in whatever script. */
export function namesakesIn(
  list: readonly Named[],
): (person: WrittenName & { country: Country | null }) => string[] {
  const byName = new Map<string, Set<string>>();
  for (const { personId, country, ...name } of list) {
    for (const key of keysOf(name, country)) {
      byName.set(key, (byName.get(key) ?? new Set()).add(personId));
    }
  }
  return ({ country, ...name }) =>
    byName.size === 0
      ? []
      : [...new Set(keysOf(name, country).flatMap((key) => [...(byName.get(key) ?? [])]))];
}

function keysOf(name: WrittenName, country: Country | null): string[] {
  return comparable(name).map(({ words }) => `${country} ${words.toSorted().join(' ')}`);
}
