import type { Country } from '@/lib/core/vocabulary';
import type { ImportPreview } from '../types';
import { comesIn } from './judge-row';

type Over = { country: Country; people: number; quota: number };

/** The delegations that would have more people than places. They may: it is for a coordinator to choose among them. */
export function overQuota({ places, rows }: Pick<ImportPreview, 'places' | 'rows'>): Over[] {
  const coming = new Map<Country | null, number>();
  for (const row of rows) {
    const { country } = row.person;
    if (comesIn(row)) coming.set(country, (coming.get(country) ?? 0) + 1);
  }
  return places.flatMap(({ country, quota, taken }) => {
    const more = coming.get(country) ?? 0;
    return more > 0 && taken + more > quota ? [{ country, people: taken + more, quota }] : [];
  });
}
