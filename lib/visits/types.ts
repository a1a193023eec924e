import type { LocalizedText } from '@/lib/core/localized';
import type {
  HostAnswer,
  Locale,
  NameListField,
  PhotoPolicy,
  VisitOutcome,
  VisitPriority,
  VisitStatus,
  VisitStep,
  VisitTurn,
} from '@/lib/core/vocabulary';
import type { HostTerms } from '@/lib/hosts/types';

/** Instants are epoch milliseconds, dates `YYYY-MM-DD` and clock times `HH:MM` in the zone of the activity. */
type Times = { start: number; end: number };

/** From when until when somebody could, on a date. */
export type DatedWindow = { date: string; start: string; end: string };

/** Who is asked, and what they ask for in return. */
export type VisitHost = {
  id: string;
  name: LocalizedText;
  shortName: string | null;
  placeId: string | null;
  placeName: LocalizedText | null;
  city: LocalizedText | null;
  latitude: number | null;
  longitude: number | null;
  /** People at once. */
  capacity: number | null;
  /** Working days that they need to answer. */
  leadTime: number;
  /** Working days before the visit by which they want the names; null: they want none. */
  nameListDays: number | null;
};

/** Who of a host is written to and called. Without an address (`email`) nothing can be sent. */
export type VisitContact = {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  locale: Locale;
  hasBounced: boolean;
};

/** What is owed to or by a host, until when; done ones are left out. `needs`: of how many working days it is counted. */
export type Owed = {
  what: 'lead_time' | 'answer' | 'name_list';
  turn: Exclude<VisitTurn, 'nobody'>;
  on: string;
  needs: number | null;
};

/** A request to a host as lists, the map and the overview show it. */
export type VisitLine = {
  id: string;
  version: number;
  status: VisitStatus;
  turn: VisitTurn;
  priority: VisitPriority;
  topic: LocalizedText;
  host: VisitHost;
  contact: VisitContact | null;
  /** Null: everyone. */
  group: { id: string; name: string } | null;
  /** Minutes. */
  duration: number;
  wishedDates: string[];
  needsInterpreter: boolean;
  /** Where it stands in the draft, earliest first; empty: not placed. */
  sessions: (Times & { id: string })[];
  /** What the host was asked for, and what they said yes to. */
  offered: Times | null;
  agreed: Times | null;
  windows: DatedWindow[];
  askedAt: number | null;
  answerBy: number | null;
  answeredAt: number | null;
  remindedAt: number | null;
  reminders: number;
  openedAt: number | null;
  nameListSentAt: number | null;
  thankedAt: number | null;
  outcome: VisitOutcome | null;
  /** Answers that were kept aside and nobody has settled, and letters that did not arrive. */
  openAnswers: number;
  failedLetters: number;
  owed: Owed[];
};

/** A step of the history; `user` null: the host or Sapar itself. */
export type VisitStepLine = {
  id: string;
  at: number;
  step: VisitStep;
  status: VisitStatus;
  turn: VisitTurn;
  user: string | null;
  contact: string | null;
  note: string | null;
};

/** What a host stated of their gate, in the terms of the directory; null is left unsaid. */
type StatedEntry = {
  asksForId: boolean | null;
  photos: PhotoPolicy | null;
  gate: string | null;
  parking: string | null;
  nameListDays: number | null;
  nameListFields: NameListField[];
};

/** An answer by the link; `settledAt` null: kept aside until somebody decides. */
export type VisitAnswer = {
  id: string;
  at: number;
  answer: HostAnswer;
  by: string | null;
  seen: Times | null;
  windows: DatedWindow[];
  contact: { name: string | null; email: string | null; phone: string | null } | null;
  speakers: { name: string; jobTitle: string | null }[];
  entry: StatedEntry | null;
  entryRules: string | null;
  note: string | null;
  settledAt: number | null;
  settledBy: string | null;
};

/** A link that was sent (`to`) or copied by hand. */
export type VisitLink = {
  to: string | null;
  createdAt: number;
  expiresAt: number;
  revokedAt: number | null;
  openedAt: number | null;
};

/** A request with all that its own page shows. */
export type VisitDetail = VisitLine & {
  /** What the directory says of the host now. */
  terms: HostTerms;
  contactId: string | null;
  objective: LocalizedText | null;
  wishes: LocalizedText | null;
  outcomeNote: string | null;
  /** The oldest first. */
  steps: VisitStepLine[];
  /** The newest first. */
  answers: VisitAnswer[];
  links: VisitLink[];
  slides: { id: string; fileName: string; size: number; uploadedAt: number }[];
};
