import type { LocalizedText } from '@/lib/core/localized';
import type { VisitStatus } from '@/lib/core/vocabulary';

/** Pixels of the drawing, from its upper left corner. */
export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };
export type Size = { width: number; height: number };

/** Degrees. */
export type Coordinates = { latitude: number; longitude: number };

/** A request to a host, as far as a map cares. */
export type MapVisit = {
  id: string;
  status: VisitStatus;
  host: {
    name: LocalizedText;
    placeId: string | null;
    placeName: LocalizedText | null;
    city: LocalizedText | null;
    latitude: number | null;
    longitude: number | null;
  };
};

/** Where a way begins or ends. */
export type MapPlace = {
  id: string;
  /** A room is a place inside a place, and is where that is. */
  parentId: string | null;
  name: LocalizedText;
  city: LocalizedText | null;
  latitude: number | null;
  longitude: number | null;
};

/** Travel of a group between two places, in minutes; null when nobody knows. */
export type MapLeg = {
  fromPlaceId: string;
  toPlaceId: string;
  fromSessionId: string | null;
  toSessionId: string | null;
  minutes: number | null;
  estimated: boolean;
};

/** What is in one city. Without visits it is a stop: a hotel, an airport. Without spots nobody knows where it is. */
export type City<Visit extends MapVisit = MapVisit> = {
  key: string;
  name: LocalizedText;
  spots: Coordinates[];
  visits: Visit[];
};

/** How one gets from one city to another, in either direction: the longest of all groups. */
export type Way = {
  from: City;
  to: City;
  minutes: number | null;
  estimated: boolean;
  /** Minutes that are missing for it on the agenda; 0 when it fits. */
  tooShort: number;
};

/** A window of the Mercator world: `scale` pixels a radian, `longitude` (degrees) where x is `left`, the equator at `top`. */
export type View = Size & { longitude: number; scale: number; left: number; top: number };

/** Cities so near each other that they share a mark. */
export type MapMark = Point & { key: string; cities: City[]; visits: MapVisit[] };

/** A line between two marks, bent aside by the control point `bend` where a straight one would cross a third. */
export type MapLine = { way: Way; from: MapMark; to: MapMark; bend: Point };

/** Where words stand: `anchor` is their side that keeps still; the box is what they take at most. */
export type PlacedWords = { box: Box; anchor: 'start' | 'middle' | 'end' };

/** Draws the coast in a window, and says who draws under the marks besides: a server of tiles, if one is configured. */
export type Atlas = {
  coastIn: (view: View) => string;
  tiles: { url: string; attribution: string } | null;
};
