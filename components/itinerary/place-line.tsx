import { LocalizedText } from '@/components/ui/localized-text';
import type { ItineraryPlace } from '@/lib/itinerary/types';

/** Room, building and city; with the address in Korean too, to show to a driver. */
export function PlaceLine({
  place,
  withAddress = false,
}: {
  place: ItineraryPlace | null;
  withAddress?: boolean;
}) {
  if (!place) return null;
  const parts = [place.name, place.parentName, place.city].flatMap((part) => (part ? [part] : []));
  const distinct = [...new Map(parts.map((part) => [part.en, part])).values()];
  const korean = place.address?.ko;
  return (
    <>
      <p>
        {distinct.map((part, index) => (
          <span key={part.en}>
            {index > 0 && ', '}
            <LocalizedText text={part} />
          </span>
        ))}
      </p>
      {withAddress && korean && <p lang="ko">{korean}</p>}
    </>
  );
}
