import type { LocalizedText } from '@/lib/core/localized';
import type {
  ForeignNote,
  ForeignSchedule,
  ScheduleFault,
} from '@/lib/core/schedule-file/schedule';
import type { SpreadsheetFault } from '@/lib/core/spreadsheet/sheet';
import type { SessionKind, SessionPersonRole } from '@/lib/core/vocabulary';

/** What an agenda can leave as; each has words under `exchange.format`. */
export const EXPORT_FORMATS = ['xml', 'json', 'ics', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** An agenda as it leaves: everything by name, instants in epoch milliseconds. Nothing of anybody but a name and a part. */
export type ExportedAgenda = {
  title: LocalizedText;
  /** Of project and activity, for names of files. */
  slug: string;
  /** Where people read it. */
  url: string;
  timeZone: string;
  startsOn: string;
  /** The last day, included. */
  endsOn: string;
  /** Which version of the agenda it is, for people: `v3`. */
  version: string;
  /** When it was written. */
  at: number;
  sessions: ExportedSession[];
};

export type ExportedSession = {
  id: string;
  /** Grows with every change. */
  sequence: number;
  kind: SessionKind;
  title: LocalizedText;
  description: LocalizedText | null;
  /** Both null: it waits in the tray, for `duration` minutes. */
  start: number | null;
  end: number | null;
  duration: number | null;
  /** Room and building in each language. */
  place: LocalizedText | null;
  coordinates: { latitude: number; longitude: number } | null;
  /** Names; empty: everyone. */
  groups: string[];
  languages: readonly string[];
  people: { name: string; role: SessionPersonRole; languages: readonly string[] }[];
  isTentative: boolean;
  isPublic: boolean;
};

/** What somebody decided about a file: whether its tracks are groups here, and what becomes of rooms and names. */
export type ImportChoices = {
  /** Tracks address groups of that name, which are made where there are none; or they are left. */
  tracks: 'groups' | 'leave';
  /** Rooms that no place is called like are made as places; or their sessions stand without a place. */
  rooms: 'make' | 'leave';
  /** People of the directory with exactly that name are named on sessions; or nobody is. */
  people: 'name' | 'leave';
};

/** What an import does with a session of the file. */
export type SessionOutcome = 'new' | 'changed' | 'same';
/** Why a session waits in the tray instead of standing at its time. */
export const TRAY_REASONS = ['no_time', 'no_end', 'too_long', 'outside'] as const;
export type TrayReason = (typeof TRAY_REASONS)[number];

export type PreviewSession = {
  title: LocalizedText;
  kind: SessionKind;
  start: number | null;
  end: number | null;
  room: string | null;
  outcome: SessionOutcome;
  tray: TrayReason | null;
};

/** What an import would do, before anything is written. */
export type AgendaPreview = {
  /** Of the import that may follow: confirming twice imports once. */
  batchId: string;
  fileName: string;
  /** SHA-256 of the file in hex: what is confirmed later has to be the very file that was looked at. */
  sha256: string;
  format: ForeignSchedule['format'];
  /** What the file calls itself. */
  title: string | null;
  counts: Record<SessionOutcome, number>;
  /** Named twice in the file; the first counts. */
  duplicates: number;
  /** Sessions of the file on each day of the activity. */
  days: { date: string; sessions: number }[];
  tray: Record<TrayReason, number>;
  /** Sessions that end on another day than they start. */
  overMidnight: number;
  /** Times that the clocks skip on that day: they are an hour later. */
  skipped: number;
  /** `place` is null for a room that no place is called like. */
  rooms: { name: string; place: LocalizedText | null; sessions: number }[];
  /** `group` is null for a track that no group is called like. */
  tracks: { name: string; group: string | null; sessions: number }[];
  /** How many names are people of the directory, and the names that are not, or of two people. */
  people: { known: number; unknown: string[] };
  notes: ForeignNote[];
  choices: ImportChoices;
  /** The first of them, new and changed ones before those that stay the same. */
  sessions: PreviewSession[];
};

export type AgendaImportSummary = Record<SessionOutcome, number> & {
  importId: string;
  places: number;
  groups: number;
};

/** An import that was confirmed, as the list of them shows it. Times are ISO instants. */
export type PastAgendaImport = {
  id: string;
  fileName: string;
  added: number;
  changed: number;
  importedAt: string;
  importedBy: string | null;
  undoneAt: string | null;
};

/** Why a file cannot be shown; each is one sentence under `exchange.fault`. */
export type ExchangeFault =
  | ScheduleFault
  | SpreadsheetFault
  | 'no_header'
  | 'not_found'
  | 'forbidden'
  | 'signed_off';

/** An agenda of the project that another activity can begin with. */
export type Beginning = {
  type: 'activity' | 'template';
  id: string;
  title: LocalizedText;
  sessions: number;
  /** Days from the first to the last. */
  days: number;
};

/** A template as its page lists it. */
export type Template = Beginning & { createdAt: string; createdBy: string | null };

/** What would come of beginning with another agenda. */
export type BeginningPreview = {
  days: { date: string; sessions: number }[];
  /** On a day that the activity does not have: they wait in the tray. */
  outside: number;
  /** They waited in the tray before. */
  unplaced: number;
  /** Clock times that the zone skips on that day: they are an hour later. */
  skipped: number;
  groups: string[];
  siteVisits: number;
  /** People who would be named again; 0 where people are left out. */
  people: number;
};
