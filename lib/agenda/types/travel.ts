import type { TravelMode } from '@/lib/core/vocabulary';
import type { LocalDate, Span } from './agenda';

/** Travel of one group between two consecutive places; derived, never typed. */
export type Leg = {
  groupId: string | null;
  /** `null`: the leg starts (or ends) at the group's home place. */
  fromSessionId: string | null;
  toSessionId: string | null;
  fromPlaceId: string;
  toPlaceId: string;
  /** On the way, without buffer; `null` when nobody knows. */
  minutes: number | null;
  /** Worked out from coordinates, nobody typed it. */
  estimated: boolean;
  /** What drives it, the vehicle of the group or else a bus; or a walk inside one site, as long as somebody typed. */
  mode: TravelMode;
  /** What the agenda leaves between the two sessions; `null` at the ends of a day. */
  availableMinutes: number | null;
  /** The gap between the two sessions, for drawing; at the ends of a day: the minutes that the drive takes. */
  span: Span;
};

/** How long a group is driven on a day of the activity's zone, without walks. */
export type RoadDay = {
  groupId: string | null;
  date: LocalDate;
  minutes: number;
  /** Some of it is worked out from coordinates. */
  estimated: boolean;
  /** There are ways besides whose minutes nobody knows. */
  incomplete: boolean;
};
