import { contentVersion } from '@/lib/core/content-version';
import { localizedFormValue } from '@/lib/core/input';
import type { Place, TravelFactor } from './types';

/** What a form of the place holds; of a new one, nothing yet. */
export function placeFormValue(place: Omit<Place, 'id' | 'version'> | null) {
  return {
    name: localizedFormValue(place?.name ?? null),
    parentId: place?.parentId ?? '',
    address: localizedFormValue(place?.address ?? null),
    city: localizedFormValue(place?.city ?? null),
    country: place?.country ?? '',
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    capacity: place?.capacity ?? null,
    hours: (place?.hours ?? []).map(({ weekday, ...window }) => ({
      weekday: String(weekday),
      ...window,
    })),
    dates: (place?.dates ?? []).map(({ date, opensAt, closesAt, note }) => ({
      date,
      kind: opensAt === null ? ('closed' as const) : ('open' as const),
      opensAt: opensAt ?? '',
      closesAt: closesAt ?? '',
      note: note ?? '',
    })),
  };
}

/** Whether `parentId` is the place itself or lies inside it, so that putting the place there would make a ring. */
export function isInside(
  parentId: string,
  placeId: string,
  parentOf: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set<string>();
  for (let at: string | null = parentId; at && !seen.has(at); at = parentOf.get(at) ?? null) {
    if (at === placeId) return true;
    seen.add(at);
  }
  return false;
}

/** The factors as a form shows them, by time, and the version that a save over them names. */
export function factorsFormValue(list: readonly TravelFactor[]) {
  const factors = list
    .map(({ startsAt, endsAt, percent }) => ({ startsAt, endsAt, percent }))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return { factors, version: contentVersion(factors) };
}

/** The outermost place around a room; a ring of parents, which no command makes, ends the search. */
export function siteOf(placeId: string, parentOf: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let site = placeId;
  for (let at: string | null = placeId; at && !seen.has(at); at = parentOf.get(at) ?? null) {
    seen.add(at);
    site = at;
  }
  return site;
}
