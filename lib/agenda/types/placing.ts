import type { Instant, LocalDate, Span } from './agenda';
import type { Conflict } from './conflict';
import type { Leg } from './travel';

/** Why hours cannot take what is picked up, from what nobody can help to what somebody could arrange. */
export type ClosedReason =
  | 'too_many_people'
  | 'visited_already'
  | 'host_closed'
  | 'place_closed'
  | 'day_hours'
  | 'person_away'
  | 'group_busy'
  | 'place_busy'
  | 'person_busy'
  | 'too_short';

export type ClosedSpan = Span & {
  reason: ClosedReason;
  /** Who is away or busy. */
  personId: string | null;
  /** What is in the way there: of the group, in the room, with the person, or the earlier visit. */
  sessionId: string | null;
  /** The whole day is closed for one reason. */
  allDay: boolean;
};

/** A lane of a day with the pieces that cannot take what is picked up, in order and apart from each other. */
export type PlacingLane = {
  date: LocalDate;
  groupId: string | null;
  closed: readonly ClosedSpan[];
};

/** What is checked of a session that would stand there; `fits` says whether it does. */
export type PlacementFact = { fits: boolean } & (
  | { code: 'host_free'; siteVisitId: string /** Of that day. */; windows: readonly Span[] }
  | { code: 'place_open'; placeId: string; windows: readonly Span[] }
  | { code: 'heads'; of: 'host' | 'place'; expected: number; limit: number }
  | ({ code: 'arrives'; at: Instant } & Way)
  /** `available`: minutes until the next session; `null`: they go to bed. */
  | ({ code: 'goes_on'; available: number | null } & Way)
);

/** `minutes` are needed on the way, without buffer. The other end is a session, or `null`: where the group sleeps. */
type Way = Pick<Leg, 'groupId' | 'mode' | 'estimated' | 'fromPlaceId' | 'toPlaceId'> & {
  minutes: number;
  sessionId: string | null;
};

/** What would come of a session that is placed somewhere. */
export type Placement = {
  facts: readonly PlacementFact[];
  /** What is wrong with it there besides the facts that do not fit. */
  conflicts: readonly Conflict[];
  /** Conflicts anywhere that would end, and that would begin. */
  closes: readonly Conflict[];
  opens: readonly Conflict[];
};
