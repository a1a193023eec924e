import { localizedFormValue } from '@/lib/core/input';
import type { Place } from './types';

/** What a form of the place holds. */
export function placeFormValue(place: Omit<Place, 'id' | 'version'>) {
  const { latitude, longitude, capacity, hours } = place;
  return {
    name: localizedFormValue(place.name),
    parentId: place.parentId ?? '',
    address: localizedFormValue(place.address),
    city: localizedFormValue(place.city),
    country: place.country ?? '',
    latitude,
    longitude,
    capacity,
    hours,
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
