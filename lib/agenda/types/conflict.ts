import type { Instant, Span } from './agenda';

export const CONFLICT_LEVELS = {
  person_overlap: 'blocker',
  group_overlap: 'blocker',
  place_overlap: 'blocker',
  vehicle_overlap: 'blocker',
  travel_too_short: 'blocker',
  host_hours: 'blocker',
  place_unavailable: 'blocker',
  person_unavailable: 'blocker',
  capacity_exceeded: 'blocker',
  duplicate_visit: 'blocker',
  order_broken: 'blocker',
  day_bounds: 'blocker',
  language_missing: 'warning',
  lunch_missing: 'warning',
  gap: 'warning',
  tentative_overlap: 'warning',
  host_unconfirmed: 'warning',
  lead_time: 'warning',
  unplaced: 'warning',
} as const;

export type ConflictCode = keyof typeof CONFLICT_LEVELS;

type ConflictLevel = 'blocker' | 'warning';

/**
 * A change of the draft that ends one conflict. `add_meal` makes a session; every other fix names one that exists.
 * Both instants are the new ones; `move` changes both and `shorten` only the end.
 */
export type Fix =
  | { type: 'move'; sessionId: string; start: Instant; end: Instant }
  | { type: 'shorten'; sessionId: string; start: Instant; end: Instant }
  | { type: 'change_place'; sessionId: string; placeId: string }
  | { type: 'to_tray'; sessionId: string }
  | { type: 'add_meal'; groupIds: readonly string[]; start: Instant; end: Instant };

/** Values for the sentence of a conflict, besides its ids, minutes and interval. */
export type ConflictParams = Readonly<Record<string, string | number>>;

export type Conflict = {
  /** The same problem has the same key on every check, whatever its minutes are. Unique in one answer. */
  key: string;
  /** Changes when any fact of the problem changes, so an acknowledgement of it no longer holds. */
  factsKey: string;
  code: ConflictCode;
  level: ConflictLevel;
  /** In the order of the agenda: the earlier session first. */
  sessionIds: readonly string[];
  personIds: readonly string[];
  placeIds: readonly string[];
  groupIds: readonly string[];
  vehicleIds: readonly string[];
  siteVisitIds: readonly string[];
  /** Overlapping, missing or outside minutes; 0 where time is not the problem. */
  minutes: number;
  /** The bad interval: what a screen hatches. `null` where time is not the problem. */
  span: Span | null;
  /**
   * travel_too_short: needed, available, buffer (minutes), estimated (0 or 1), mode (a walk has no buffer) · capacity_exceeded: expected, limit, of (place, vehicle, host)
   * day_bounds: reason (days, hours) · language_missing: language, people · tentative_overlap: of (group, person, place, vehicle)
   * host_unconfirmed: status, or another_time with agreedStart and agreedEnd (instants) · lead_time: what (lead_time, answer, name_list), due (date), past (0 or 1) · lunch_missing, gap: date
   */
  params: ConflictParams;
};
