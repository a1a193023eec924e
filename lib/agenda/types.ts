import type { LocalizedText } from '@/lib/core/localized';
import type {
  SessionKind,
  SessionPersonRole,
  TravelMode,
  VehicleKind,
  VisitStatus,
} from '@/lib/core/vocabulary';

/**
 * What the agenda rules are given and what they answer: plain data that crosses the network as it is.
 * Instants are epoch milliseconds (rules compare and subtract them thousands of times a check);
 * dates are `YYYY-MM-DD` and clock times `HH:MM`, both in the activity's zone; lengths are whole minutes.
 * All intervals are half-open `[start, end)`: back to back is no conflict.
 */

/** Epoch milliseconds. */
type Instant = number;
/** `YYYY-MM-DD` in the activity's zone. */
export type LocalDate = string;
/** `HH:MM` (seconds may follow and are not read), 24 hours, in the activity's zone. `24:00` ends the day. */
export type LocalTime = string;

export type Span = { start: Instant; end: Instant };
type ClockWindow = { start: LocalTime; end: LocalTime };
export type DatedWindow = ClockWindow & { date: LocalDate };

export type AgendaActivity = {
  startsOn: LocalDate;
  /** The last day, included. */
  endsOn: LocalDate;
  /** IANA name. */
  timeZone: string;
  dayHours: ClockWindow;
  /** `null`: nobody minds about lunch. */
  lunchWindow: ClockWindow | null;
  /** How long a group may have nothing planned while the day runs; `null`: as long as it likes. */
  longestGapMinutes: number | null;
  /** Added to every drive, never to a walk inside one site. */
  travelBufferMinutes: number;
  /** How much longer roads take at a time of day, in percent, by when the drive starts; absent: 100 all day. */
  travelFactors?: readonly TravelFactor[];
};

export type TravelFactor = ClockWindow & { percent: number };

/** People of a group who understand the same languages (ISO 639-1), and how many they are. */
type Listeners = { languages: readonly string[]; count: number };

export type AgendaGroup = {
  id: string;
  headCount: number;
  listeners?: readonly Listeners[];
  /** The hotel or meeting point where the group's day starts and ends. */
  homePlaceId?: string | null;
  /** Where it sleeps instead, after these days. */
  nights?: readonly { night: LocalDate; placeId: string }[];
};

type AgendaSessionPerson = {
  personId: string;
  role: SessionPersonRole;
  /** What an interpreter interprets between (ISO 639-1). */
  languages?: readonly string[];
};

export type AgendaSession = {
  id: string;
  kind: SessionKind;
  /** Both are `null` while the session waits in the tray. */
  start: Instant | null;
  end: Instant | null;
  /** Minutes that it is to take, while it has no time. */
  duration?: number | null;
  /** Empty: everyone. */
  groupIds: readonly string[];
  placeId: string | null;
  people: readonly AgendaSessionPerson[];
  /** What is spoken (ISO 639-1); empty: not said, so nothing is missing. */
  languages: readonly string[];
  /** Heads, when somebody said so; otherwise the sum of the groups. */
  expected?: number | null;
  siteVisitId?: string | null;
  mustFollowSessionId?: string | null;
  /** Not sure yet: its overlaps are warnings. So it is anyway while its site visit is not confirmed. */
  isTentative?: boolean;
  /** What it needs besides the vehicles of its groups: a shuttle, the bus of a transfer. */
  vehicleIds?: readonly string[];
};

export type AgendaPlace = {
  id: string;
  /** A room is a place inside a place. */
  parentId: string | null;
  capacity: number | null;
  latitude: number | null;
  longitude: number | null;
  /** `null` or absent: always open. Otherwise a date without a window is closed. */
  openings?: readonly DatedWindow[] | null;
};

/** A person who may be in two places: somebody named on a session, with the group they move in, if any. */
export type AgendaPerson = {
  id: string;
  groupId?: string | null;
  /** `null` or absent: always available. */
  availability?: readonly Span[] | null;
};

export type AgendaVehicle = {
  id: string;
  /** Absent: a bus. */
  kind?: VehicleKind;
  seats: number;
  /** Whatever tells one driver from another. */
  driver: string | null;
  /** It drives the legs of this group. */
  groupId?: string | null;
};

export type AgendaVisit = {
  id: string;
  status: VisitStatus;
  groupIds: readonly string[];
  /** The most people the host takes at once. */
  capacity?: number | null;
  /** When the host receives; `null` or absent: not said. Otherwise a date without a window is closed. */
  windows?: readonly DatedWindow[] | null;
  /** What is still owed to the host and until when; done ones are left out. */
  due?: readonly { what: 'lead_time' | 'name_list'; on: LocalDate }[];
};

/**
 * As somebody typed it, one way; the way back is the same unless it has a row of its own. By bus unless `mode` says
 * otherwise; a car takes as long as the bus until its own minutes are typed. `walk` is between places of one site.
 */
export type TravelTime = {
  fromPlaceId: string;
  toPlaceId: string;
  minutes: number;
  mode?: TravelMode;
};

export type AgendaInput = {
  activity: AgendaActivity;
  groups: readonly AgendaGroup[];
  /** Heads of everyone, with those in no group; absent: the sum of the groups. */
  headCount?: number;
  sessions: readonly AgendaSession[];
  places: readonly AgendaPlace[];
  people?: readonly AgendaPerson[];
  travelTimes?: readonly TravelTime[];
  vehicles?: readonly AgendaVehicle[];
  visits?: readonly AgendaVisit[];
  /** Needed by `lead_time` only. */
  today?: LocalDate;
};

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
   * host_unconfirmed: status · lead_time: what (lead_time, name_list), due (date), past (0 or 1) · lunch_missing, gap: date
   */
  params: ConflictParams;
};

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

/** The draft as its editors see it: all that the rules ask for, with the words and versions that screens and saves need. */
export type Draft = Omit<
  AgendaInput,
  'groups' | 'sessions' | 'places' | 'travelTimes' | 'headCount' | 'vehicles' | 'visits' | 'people'
> & {
  groups: readonly NamedGroup[];
  sessions: readonly EditableSession[];
  /** Where sessions are and groups sleep, with the buildings around them. */
  places: readonly NamedPlace[];
  travelTimes: readonly TravelTime[];
  /** Confirmed participants of the activity. */
  headCount: number;
  people: readonly AgendaPerson[];
  vehicles: readonly NamedVehicle[];
  visits: readonly NamedVisit[];
  acknowledged: readonly Acknowledgement[];
};

export type NamedGroup = AgendaGroup & { name: string };

export type NamedVehicle = AgendaVehicle & { name: string; plate: string | null };

/** A site visit with what the tray and the inspector say about it. */
export type NamedVisit = AgendaVisit & {
  topic: LocalizedText;
  hostName: LocalizedText;
  placeId: string | null;
  /** Minutes. */
  duration: number;
};

/** A warning that somebody has seen and lives with. It holds while the conflict of that key has the same facts. */
export type Acknowledgement = {
  conflictKey: string;
  factsKey: string;
  note: string | null;
  /** Who said so, and when (epoch milliseconds). */
  by: string;
  at: number;
};

export type NamedPlace = AgendaPlace & {
  name: LocalizedText;
  address: LocalizedText | null;
  city: LocalizedText | null;
};

export type EditableSession = Omit<AgendaSession, 'people'> & {
  title: LocalizedText;
  description: LocalizedText | null;
  people: readonly SessionPerson[];
  duration: number | null;
  siteVisitId: string | null;
  mustFollowSessionId: string | null;
  vehicleIds: readonly string[];
  isTentative: boolean;
  isPublic: boolean;
  version: number;
};

export type SessionPerson = Omit<AgendaSessionPerson, 'languages'> & {
  languages: readonly string[];
  /** As in the passport. */
  name: string;
  nameNative: string | null;
  /** How they are announced here. */
  title: LocalizedText | null;
  /** The group that they move in as a participant of this activity. */
  groupId: string | null;
};

/** Somebody who can be named on a session. */
export type PersonChoice = { id: string; name: string; nameNative: string | null };

/** All that an editor can say about a session. Start and end are both instants, or both `null` for the tray. */
export type SessionContent = Pick<
  EditableSession,
  | 'kind'
  | 'title'
  | 'description'
  | 'start'
  | 'end'
  | 'duration'
  | 'placeId'
  | 'siteVisitId'
  | 'groupIds'
  | 'languages'
  | 'mustFollowSessionId'
  | 'vehicleIds'
  | 'isTentative'
  | 'isPublic'
> & { people: readonly (AgendaSessionPerson & { title?: LocalizedText | null })[] };

/**
 * One thing that a person does to the draft. Several at once are saved together or not at all, and every one can be
 * turned round, which is what undo does. `version` is that of the session when the person saw it.
 */
export type AgendaEdit =
  | { type: 'create'; sessionId: string; content: SessionContent }
  | {
      type: 'change';
      sessionId: string;
      version: number;
      /** What is absent stays as it is. */
      changes: Partial<SessionContent>;
    }
  | { type: 'remove'; sessionId: string; version: number }
  /** Brings a removed session back as it was. */
  | { type: 'restore'; sessionId: string; version: number }
  | { type: 'acknowledge'; conflictKey: string; factsKey: string; note: string | null }
  | { type: 'withdraw'; conflictKey: string };

type WithoutVersion<T> = T extends unknown ? Omit<T, 'version'> : never;

/** An edit as it is made: which version it was made of is the business of whoever saves it. */
export type DraftEdit = WithoutVersion<AgendaEdit>;

/** A session as it is now, for somebody who edited an older version; `null` when it has been removed. */
export type NewerSession = { sessionId: string; theirs: EditableSession | null; version: number };

/** An agenda to begin another activity with. Days are counted from the first, 1; clock times are local. */
export type TemplateContent = {
  format: 1;
  groups: readonly string[];
  sessions: readonly {
    kind: SessionKind;
    title: LocalizedText;
    description: LocalizedText | null;
    /** `null`: in the tray, for `duration` minutes. */
    day: number | null;
    startsAt: LocalTime | null;
    endsAt: LocalTime | null;
    duration: number | null;
    placeId: string | null;
    /** Names of groups; empty: everyone. */
    groups: readonly string[];
    languages: readonly string[];
    isPublic: boolean;
  }[];
};

/** The channel of the database on which processes tell each other that an agenda changed. */
export const AGENDA_CHANNEL = 'agenda';

/**
 * What is told on it: that the draft changed, by which user and in which sessions, or that an editor came or went.
 * Nobody and no sessions: anything may have changed.
 */
export type AgendaNotice =
  | { type: 'changed'; activityId: string; by: string | null; sessionIds: readonly string[] }
  | { type: 'editors'; activityId: string };
