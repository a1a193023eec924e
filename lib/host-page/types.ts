import type { LocalizedText } from '@/lib/core/localized';
import type {
  Country,
  HostAnswer,
  NameListField,
  ParticipantRole,
  PhotoPolicy,
  VisitStatus,
} from '@/lib/core/vocabulary';

/** Instants are epoch milliseconds, dates `YYYY-MM-DD` and clock times `HH:MM` in the zone of the activity. */
export type Times = { start: number; end: number };
export type Window = { date: string; start: string; end: string };

/** What a host said of their gate, in the terms of the directory; null is left unsaid. */
export type Entry = {
  asksForId: boolean | null;
  photos: PhotoPolicy | null;
  gate: string | null;
  parking: string | null;
  /** Working days before the visit; null: no list. */
  nameListDays: number | null;
  nameListFields: NameListField[];
};

export type AnswerDetails = {
  windows: Window[];
  contact: { name: string | null; email: string | null; phone: string | null } | null;
  speakers: { name: string; jobTitle: string | null }[];
  entry: Entry | null;
  entryRules: string | null;
  note: string | null;
};

/** An answer as it was sent. */
export type GivenAnswer = AnswerDetails & {
  id: string;
  at: number;
  answer: HostAnswer;
  /** Whose link it was; null: one that was handed over. */
  by: string | null;
  /** The time that they saw. */
  seen: Times | null;
  /** Whether the request did not take it over, and we have still to decide. */
  isAside: boolean;
};

export type Slides = { id: string; fileName: string; size: number };

/** Where a visit stands, as its host is told. */
export type Standing =
  /** Not asked, or not any more. */
  | 'nothing_asked'
  /** No answer yet, or none to the time that stands now. */
  | 'open'
  | 'answered'
  | 'cancelled'
  | 'over';

/** All that the page of a host shows. Of people it knows how many, from where and as what, never who. */
export type HostPage = {
  standing: Standing;
  status: VisitStatus;
  topic: LocalizedText;
  objective: LocalizedText | null;
  wishes: LocalizedText | null;
  hostName: LocalizedText;
  partners: string[];
  /** Minutes. */
  duration: number;
  activity: { title: LocalizedText; startsOn: string; endsOn: string; timeZone: string };
  offered: Times | null;
  /** What stood before, where it changed since the host answered. */
  before: Times | null;
  wishedDates: string[];
  /** Minutes; the people are those who have accepted, in the group or in all. */
  people: number;
  countries: Country[];
  roles: { role: ParticipantRole; count: number }[];
  /** ISO 639-1, most spoken first. */
  languages: string[];
  needsInterpreter: boolean;
  answerBy: number | null;
  /** The date on which the names come; null: the host wants none, or has no date yet. */
  namesOn: string | null;
  /** The newest answer that the request took over, and those that were kept aside since. */
  answer: GivenAnswer | null;
  aside: GivenAnswer[];
  slides: Slides[];
  /** Whether a list of visitors was sent to this host, who asked for one. */
  hasNameList: boolean;
  /** Whom to write to. */
  asker: string | null;
};

/** Why something that a host sent was not taken, with what they had typed: name of the field to its values. */
export type Refused = {
  code: string;
  fields: Record<string, string>;
  typed: Record<string, string[]>;
};
