import type { LocalizedText } from '@/lib/core/localized';
import type {
  Country,
  ParticipantStatus,
  SessionKind,
  SessionPersonRole,
} from '@/lib/core/vocabulary';

/** One person's view of the newest release. Instants are ISO 8601 in UTC, dates `YYYY-MM-DD`. */
export type Itinerary = {
  release: number;
  publishedAt: string;
  activityTitle: LocalizedText;
  /** The activity's zone: days are cut in it, whatever clock is shown. */
  timeZone: string;
  /** `null` unless the reader wants the clock of another zone. */
  homeTime: HomeTime | null;
  /** Nothing is on: `null`. */
  now: ItineraryNow | null;
  /** Nothing follows: `null`. */
  next: ItineraryNext | null;
  /** Every day that has something for this person, in order. */
  days: ItineraryDay[];
  /** The day to open first: today, else the nearest one to come, else the last; `null` without days. */
  currentDate: string | null;
  /** How many of today's items (of `currentDate`) changed during the last 24 hours. */
  changesOnCurrentDate: number;
};

/** Whose itinerary: the group they move in, if any, and themselves, for the sessions that name them. */
export type Reader = {
  groupId: string | null;
  personId: string;
  /** Records that were merged into this person: an older release may name one of those. */
  formerIds?: readonly string[];
};

/** `shiftMinutes` is home clock minus activity clock at this moment: −300 when home is five hours behind. */
export type HomeTime = { timeZone: string; shiftMinutes: number };

export type ItineraryNow = {
  session: ItinerarySession;
  /** Rounded up: 1 until the very end. */
  minutesLeft: number;
  /** 0 at the start, 1 at the end. */
  elapsedShare: number;
};

export type ItineraryNext = {
  session: ItinerarySession;
  /** Rounded up. */
  minutesUntil: number;
  /** How to get there; `null` when it is in the same place or nobody knows. */
  leg: ItineraryLeg | null;
};

export type ItineraryDay = { date: string; items: ItineraryItem[] };

export type ItineraryItem =
  | { type: 'session'; session: ItinerarySession }
  | { type: 'leg'; leg: ItineraryLeg }
  | { type: 'cancelled'; session: ItinerarySession };

export type ItinerarySession = {
  id: string;
  kind: SessionKind;
  title: LocalizedText;
  description: LocalizedText | null;
  startsAt: string;
  endsAt: string;
  /** The date in home time where it is another one than the day's; only with `homeTime`. */
  homeDate: string | null;
  state: 'past' | 'now' | 'later';
  place: ItineraryPlace | null;
  people: { name: string; nameNative: string | null; role: SessionPersonRole }[];
  /** What this person does here; `null` when they only take part. Of several roles, the first named. */
  ownRole: SessionPersonRole | null;
  /** The groups it addresses; empty: everyone. */
  groupIds: string[];
  languages: string[];
  /** Only within 24 hours of the change. */
  change: ItineraryChange | null;
};

export type ItineraryPlace = {
  id: string;
  name: LocalizedText;
  /** The building that the room is in. */
  parentName: LocalizedText | null;
  address: LocalizedText | null;
  city: LocalizedText | null;
  latitude: number | null;
  longitude: number | null;
};

export type ItineraryChange = {
  kind: 'added' | 'changed' | 'cancelled';
  at: string;
  /** The old value where it differs from the new one, to be struck through. */
  startsAt: string | null;
  endsAt: string | null;
  place: ItineraryPlace | null;
};

export type ItineraryLeg = {
  fromSessionId: string;
  toSessionId: string;
  from: ItineraryPlace;
  to: ItineraryPlace;
  minutes: number;
  estimated: boolean;
  /** The latest moment to leave, and the start of what one would be late for. */
  leaveBy: string;
  arriveBy: string;
};

/** One person's part in one activity. */
export type Participation = {
  participantId: string;
  activityId: string;
  personId: string;
  formerIds: string[];
  groupId: string | null;
  groupName: string | null;
  status: ParticipantStatus;
  country: Country | null;
  title: LocalizedText;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  isIllustrative: boolean;
  /** The newest release of the activity; null before the first. */
  releaseKey: string | null;
};

/** Somebody of the staff whom a delegate may write to. */
export type Contact = { name: string; email: string };
