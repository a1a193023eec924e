import { localizedFormValue } from '@/lib/core/input';
import type { Place } from './types';

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
