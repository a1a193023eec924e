import { placeOptions } from '@/components/places/place-options';
import type { Option } from '@/components/ui/input';
import { type LocalizedText, localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import type { PlaceChoice } from '@/lib/places/types';

type Organization = { id: string; name: LocalizedText };

/** What a form of a host chooses from. */
export function hostFormChoices(
  organizations: readonly Organization[],
  places: readonly PlaceChoice[],
  locale: Locale,
): { organizations: Option[]; places: Option[] } {
  return {
    organizations: organizations
      .map(({ id, name }) => ({ value: id, label: localized(name, locale).text }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    places: placeOptions(places, locale),
  };
}
