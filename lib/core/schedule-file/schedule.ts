import type { LocalizedText } from '../localized.ts';
import type { SessionPersonRole } from '../vocabulary.ts';

/** What a file of another program says about an agenda, before anybody decides what it means here. */

/**
 * A point in time as a file says it: an instant (epoch milliseconds), or what the clocks of a zone show
 * (`2026-10-24T09:30`). Without a zone it means the clocks of the activity.
 */
export type Moment = { at: number } | { local: string; zone: string | null };

export type ForeignPerson = {
  name: string;
  role: SessionPersonRole;
  /** What an interpreter interprets between (ISO 639-1). */
  languages: string[];
};

export type ForeignSession = {
  /** The same in every version of the file: its guid, UID or id. Null where the file has none. */
  key: string | null;
  title: LocalizedText;
  description: LocalizedText | null;
  /** Both null: it has no time. */
  start: Moment | null;
  end: Moment | null;
  /** Minutes, where there is no time. */
  duration: number | null;
  room: string | null;
  /** Tracks or groups, as the file names them. */
  tracks: string[];
  /** The file's own word for the kind. */
  kind: string | null;
  /** ISO 639-1. */
  languages: string[];
  people: ForeignPerson[];
  /** Null where the file does not say. */
  isTentative: boolean | null;
  isPublic: boolean | null;
};

/** What was noticed while reading; each is a sentence under `exchange.note`. */
export type ForeignNoteCode =
  | 'cancelled'
  | 'repeated'
  | 'whole_day'
  | 'zone_unknown'
  | 'no_title'
  | 'text_cut';
export type ForeignNote = { code: ForeignNoteCode; count: number };

export type ForeignSchedule = {
  format: 'xml' | 'json' | 'ics' | 'sheet';
  title: string | null;
  sessions: ForeignSession[];
  notes: ForeignNote[];
};

/** Why a schedule could not be read, besides what a spreadsheet can be refused for. */
export type ScheduleFault =
  | 'empty'
  | 'too_large'
  | 'too_many'
  | 'wrong_type'
  | 'unsafe'
  | 'broken'
  | 'too_slow'
  | 'not_a_schedule'
  | 'no_sessions';
