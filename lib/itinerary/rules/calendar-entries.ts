import type { CalendarEntry } from '@/lib/core/calendar-file';
import { type LocalizedText, localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import type { ReleaseSnapshot, SnapshotPlace, SnapshotSession } from '@/lib/releases/types';

/**
 * The sessions of a release for a calendar, the removed ones as cancelled so that they leave the subscriber's calendar.
 * @param isWanted which sessions this calendar is about: one person's, or the public ones
 */
export function calendarEntries(
  snapshot: ReleaseSnapshot,
  locale: Locale,
  isWanted: (session: SnapshotSession) => boolean,
): CalendarEntry[] {
  const places = new Map(snapshot.places.map((place) => [place.id, place]));
  const entry =
    (isCancelled: boolean) =>
    (session: SnapshotSession): CalendarEntry => {
      const place = session.placeId ? places.get(session.placeId) : undefined;
      return {
        uid: `${session.id}@sapar`,
        sequence: session.sequence,
        lastModified: session.lastModified,
        startsAt: session.startsAt,
        endsAt: session.endsAt,
        title: localized(session.title, locale).text,
        description: textOf(session.description, locale),
        location: place ? locationOf(place, places, locale) : null,
        coordinates: coordinatesOf(place),
        isCancelled,
      };
    };
  return [
    ...snapshot.sessions.filter(isWanted).map(entry(false)),
    ...snapshot.cancelled.filter(isWanted).map(entry(true)),
  ];
}

const textOf = (text: LocalizedText | null, locale: Locale) => text && localized(text, locale).text;

/** Room, building, address and city in one line, as a map program finds them. */
function locationOf(
  place: SnapshotPlace,
  places: ReadonlyMap<string, SnapshotPlace>,
  locale: Locale,
): string {
  const building = place.parentId ? places.get(place.parentId) : undefined;
  const parts = [
    place.name,
    building?.name,
    place.address ?? building?.address,
    place.city ?? building?.city,
  ];
  const words = parts.flatMap((part) => (part ? [localized(part, locale).text] : []));
  return [...new Set(words)].join(', ');
}

function coordinatesOf(place: SnapshotPlace | undefined): CalendarEntry['coordinates'] {
  if (place?.latitude == null || place.longitude == null) return null;
  return { latitude: place.latitude, longitude: place.longitude };
}
