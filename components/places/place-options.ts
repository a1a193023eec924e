import type { Option } from '@/components/ui/input';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import type { PlaceChoice } from '@/lib/places/types';

/** Places to choose from: a room behind the name of its building; the city tells two of one name apart. */
export function placeOptions(places: readonly PlaceChoice[], locale: Locale): Option[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return places
    .map((place) => {
      const parent = byId.get(place.parentId ?? '');
      const parts = [parent?.name, place.name, place.city ?? parent?.city];
      const label = parts.flatMap((part) => (part ? localized(part, locale).text : [])).join(', ');
      return { value: place.id, label };
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
