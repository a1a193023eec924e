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
export type Instant = number;

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

export type AgendaSessionPerson = {
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
  /** The time that the host said yes to, where they named one. */
  agreed?: Span | null;
  /** Whether the host wants a list of names. */
  wantsNames?: boolean;
  /** Dates that would suit us. */
  wishedDates?: readonly LocalDate[];
  /** What is still owed to the host, or by the host (`answer`), and until when; done ones are left out. */
  due?: readonly { what: 'lead_time' | 'answer' | 'name_list'; on: LocalDate }[];
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
