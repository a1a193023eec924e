import type { LocalizedText } from '@/lib/core/localized';
import type {
  ActivityKind,
  ActivityStatus,
  Locale,
  PartnerRole,
  SessionKind,
  SessionPersonRole,
  TravelMode,
  VehicleKind,
} from '@/lib/core/vocabulary';
import type { StandingVisit } from '@/lib/visits/rules/times-to-offer';

/**
 * A release as it is stored: one self-contained JSON document that is never rewritten, so every reader of
 * published agendas (phone, public page, calendar, check-in) needs this row and nothing else.
 * `format` says how to read old ones for ever. Instants are ISO 8601 in UTC, dates `YYYY-MM-DD`.
 */
export type ReleaseSnapshot = ReleaseContent & {
  format: 1;
  /** 1 for the first release of the activity, then 2, 3 … */
  number: number;
  publishedAt: string;
  /** When release 1 was published: what is older than this was never "new" to anybody. */
  firstPublishedAt: string;
  sessions: SnapshotSession[];
  /** Sessions that an earlier release had and this one has not, so that calendars can cancel them. */
  cancelled: CancelledSession[];
};

/** What publishing freezes, read from the draft; sessions know nothing of releases yet. */
export type ReleaseDraft = ReleaseContent & { sessions: DraftSession[] };

type ReleaseContent = {
  activity: {
    id: string;
    slug: string;
    kind: ActivityKind;
    title: LocalizedText;
    summary: LocalizedText | null;
    startsOn: string;
    endsOn: string;
    timeZone: string;
    status: ActivityStatus;
  };
  project: { id: string; slug: string; title: LocalizedText };
  partners: SnapshotPartner[];
  groups: SnapshotGroup[];
  places: SnapshotPlace[];
  /** Minutes by road between places of this agenda; where none is given, coordinates give an estimate. */
  travelTimes: SnapshotTravelTime[];
  /** How much longer roads take at a time of day, in percent; absent: 100 all day. Times are local, `HH:MM`. */
  travelFactors?: SnapshotTravelFactor[] | undefined;
};

export type SnapshotPartner = { organizationId: string; name: LocalizedText; role: PartnerRole };
/** What is absent from a group, a road or a person is as it always was in releases from before: a bus, no title. */
type SnapshotGroup = {
  id: string;
  name: string;
  /** What drives the group; absent: a bus. */
  mode?: VehicleKind | undefined;
};
type SnapshotTravelTime = {
  fromPlaceId: string;
  toPlaceId: string;
  minutes: number;
  /** Absent: by bus. */
  mode?: TravelMode | undefined;
};
export type SnapshotTravelFactor = { start: string; end: string; percent: number };

export type SnapshotPlace = {
  id: string;
  parentId: string | null;
  name: LocalizedText;
  address: LocalizedText | null;
  city: LocalizedText | null;
  latitude: number | null;
  longitude: number | null;
};

export type SnapshotPerson = {
  personId: string;
  /** As in the passport. */
  name: string;
  /** The same name in the person's own script, if known. */
  nameNative: string | null;
  role: SessionPersonRole;
  /** How they are announced in this session, if not by their post. */
  title?: LocalizedText | undefined;
};

export type DraftSession = {
  /** For life: attendance, calendars and QR codes hold on to it. */
  id: string;
  kind: SessionKind;
  title: LocalizedText;
  description: LocalizedText | null;
  startsAt: string;
  endsAt: string;
  /** Empty: everyone. */
  groupIds: string[];
  placeId: string | null;
  people: SnapshotPerson[];
  isPublic: boolean;
  /** What is spoken (ISO 639-1); empty: not said. */
  languages: string[];
  /** The request to a host that it is the visit of; absent in releases from before, which did not say. */
  siteVisitId?: string | null | undefined;
};

export type SnapshotSession = DraftSession & {
  /** iCalendar SEQUENCE: 0 at first, one more with every release that changes the session. */
  sequence: number;
  /** When the session last changed for its readers: the publishing instant of that release. */
  lastModified: string;
  /** What readers had before that change; `null` for a session that was new then. */
  changedFrom: Pick<DraftSession, 'startsAt' | 'endsAt' | 'placeId' | 'groupIds'> | null;
};

/** As it was last published, with the sequence and instant of its cancellation (`lastModified`). */
export type CancelledSession = SnapshotSession;

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'lengthened'
  | 'shortened'
  | 'place_changed'
  | 'place_details_changed'
  | 'people_changed'
  | 'groups_changed'
  | 'title_changed'
  | 'description_changed'
  | 'kind_changed'
  | 'languages_changed'
  | 'visibility_changed';

/** One difference between two releases. A session that moved to another room has two of them. */
export type AgendaChange = {
  kind: ChangeKind;
  sessionId: string;
  /** `null` for `added`. */
  before: DraftSession | null;
  /** `null` for `removed`. */
  after: DraftSession | null;
};

/** Who has to be told: everyone, or these groups. People named on a session are told besides. */
export type Affected = { everyone: boolean; groupIds: string[]; personIds: string[] };

/** A release in the history of an activity. `changes` counts the sessions that differ from the one before. */
export type ReleaseHead = {
  id: string;
  number: number;
  /** ISO 8601 in UTC. */
  publishedAt: string;
  publishedBy: string;
  /** Why it was published although blockers were open. */
  reason: string | null;
  message: string | null;
  changes: number;
};

/** What stands between the draft and the newest release; `null` before the first. */
export type DraftState = {
  newest: Pick<ReleaseHead, 'id' | 'number' | 'publishedAt'> | null;
  changes: AgendaChange[];
  /** Whether anything else that a release says differs: the activity, its places, groups or roads. */
  isAroundChanged: boolean;
  /** Names of the places and groups that the changes name, those of the newest release included. */
  names: ChangeNames;
};

export type ChangeNames = {
  places: ReadonlyMap<string, LocalizedText>;
  groups: ReadonlyMap<string, string>;
};

/** Somebody who has to know when an agenda changes: a participant, or a person named on a session. */
export type Reader = {
  personId: string;
  /** Whether they take part in the activity; otherwise a session names them. */
  takesPart: boolean;
  groupId: string | null;
  name: string;
  email: string | null;
  locale: Locale;
};

/** The host of a site visit, with what stands between us; is written to, and reads no agenda. */
export type HostReader = StandingVisit & {
  hostId: string;
  /** Its sessions as the draft has them, removed ones too: for releases that do not say whose visit a session is. */
  sessionIds: string[];
  organization: LocalizedText;
  email: string | null;
  locale: Locale;
};

/** What publishing the draft would do, for whoever is about to. */
export type Publication = {
  /** Number of the newest release, 0 before the first. */
  after: number;
  changes: AgendaChange[];
  isAroundChanged: boolean;
  names: ChangeNames;
  /** Changed sessions whose host gets a letter. */
  hostSessionIds: string[];
  sees: { delegates: number; hosts: number; staff: number };
  /** How many people get a letter, how many would but have no address, and in which languages the letters are. */
  letters: number;
  noAddress: number;
  locales: Locale[];
  open: { blockers: number; warnings: number; acknowledged: number };
  /** Of the readers' languages: how many changed sessions have no title in it. */
  untranslated: { locale: Locale; missing: number; of: number }[];
};

/** What restoring a release would do to the draft. */
export type RestorationPreview = {
  /** Of the plan: whoever has read it restores by it, and by no other. */
  key: string;
  changes: AgendaChange[];
  names: ChangeNames;
  /** Who stood in the release and cannot be named any more. */
  lost: string[];
};

/** What goes on paper. `number` is `null` for the draft, and `at` is then the present. */
export type PrintedAgenda = Pick<
  ReleaseSnapshot,
  'activity' | 'project' | 'groups' | 'places' | 'sessions'
> & { number: number | null; at: string };
