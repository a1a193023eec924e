import type { LocalizedText } from '@/lib/core/localized';
import type { Country, TravelMode } from '@/lib/core/vocabulary';

/** Where something happens; a room is a place inside a place. `capacity` is in people, coordinates in degrees (WGS 84). */
export type Place = {
  id: string;
  parentId: string | null;
  name: LocalizedText;
  address: LocalizedText | null;
  city: LocalizedText | null;
  country: Country | null;
  latitude: number | null;
  longitude: number | null;
  capacity: number | null;
  /** Empty: nobody said, so it counts as open always. */
  hours: PlaceHours[];
  /** By date. */
  dates: PlaceDate[];
  version: number;
};

/** A date `YYYY-MM-DD` that is not like its weekday; both times null: closed all day. */
export type PlaceDate = {
  date: string;
  opensAt: string | null;
  closesAt: string | null;
  note: string | null;
};

/** Local times `HH:MM` of a weekday; 1 is Monday, 7 is Sunday (ISO 8601). */
export type PlaceHours = { weekday: number; opensAt: string; closesAt: string };

/** A line of the list of places. */
export type PlaceListItem = Pick<
  Place,
  'id' | 'name' | 'city' | 'country' | 'capacity' | 'latitude' | 'longitude'
> & { parentName: LocalizedText | null; hasHours: boolean };

/** A place to choose from in a form. */
export type PlaceChoice = Pick<Place, 'id' | 'parentId' | 'name' | 'city' | 'capacity'>;

/** Minutes by road from one place to another, as one project counts them. */
export type TravelTimeFrom = {
  projectId: string;
  projectTitle: LocalizedText;
  toPlaceId: string;
  toPlaceName: LocalizedText;
  mode: TravelMode;
  minutes: number;
};

/** Between two local times `HH:MM` of any day roads take this many percent of their minutes. */
export type TravelFactor = { startsAt: string; endsAt: string; percent: number };
