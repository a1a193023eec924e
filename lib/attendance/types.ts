import type { LocalizedText } from '@/lib/core/localized';
import type { Country, MarkState, ParticipantStatus, SessionKind } from '@/lib/core/vocabulary';

/** What attendance asks of a session. Instants are epoch milliseconds. */
export type AttendanceSession = {
  id: string;
  kind: SessionKind;
  start: number;
  end: number;
  /** Empty: everyone. */
  groupIds: readonly string[];
};

/**
 * Status and group of one participant during `[from, until)`; `null` means without end on that side.
 * The periods of a participant touch each other and cover all time.
 */
export type ParticipantPeriod = {
  status: ParticipantStatus;
  groupId: string | null;
  from: number | null;
  until: number | null;
};

export type Standing = Pick<ParticipantPeriod, 'status' | 'groupId'>;

export type Participation = { participantId: string; periods: readonly ParticipantPeriod[] };

export type AttendanceMark = { sessionId: string; participantId: string; state: MarkState };

/**
 * expected = present + late + leftEarly + excused + absent + unmarked; attended = present + late + leftEarly.
 * A rate is never shown without `attended` and `countable`.
 */
export type AttendanceCounts = {
  expected: number;
  present: number;
  late: number;
  leftEarly: number;
  excused: number;
  /** Marked absent. */
  absent: number;
  /** Expected, and nobody has said anything yet: lowers the rate like an absence. */
  unmarked: number;
  attended: number;
  /** expected − excused: what the rate is of. */
  countable: number;
  /** attended ÷ countable, 0 to 1; `null` when nobody was countable. */
  rate: number | null;
};

/** One expected person in one session: the row that every figure opens onto. */
export type AttendanceRow = {
  sessionId: string;
  participantId: string;
  state: MarkState | null;
};

/** A person's result in one activity. `thresholdPercent` is whole per cent, 80 unless changed. */
export type ActivityResult = {
  signedOff: boolean;
  thresholdPercent: number;
  counts: Pick<AttendanceCounts, 'attended' | 'countable'>;
};

/** One line of a roster: somebody expected in a session, and their mark. */
export type RosterEntry = {
  participantId: string;
  name: string;
  nativeName: string | null;
  country: Country | null;
  groupName: string | null;
  state: MarkState | null;
  /** The event behind the state, which the next mark of this cell replaces; null where there was none yet. */
  eventId: string | null;
  observedAt: string | null;
};

/** A session as attendance lists it. Instants are ISO 8601. */
export type AttendanceSessionSummary = {
  id: string;
  kind: SessionKind;
  title: LocalizedText;
  startsAt: string;
  endsAt: string;
};

export type Roster = {
  session: AttendanceSessionSummary;
  isClosed: boolean;
  entries: RosterEntry[];
};

export type AttendancePerson = {
  participantId: string;
  name: string;
  nativeName: string | null;
  country: Country | null;
};

/** The marks of everyone expected in every counting session, with who and what they are about. */
export type AttendanceReport = {
  sessions: AttendanceSessionSummary[];
  people: AttendancePerson[];
  rows: AttendanceRow[];
  signOff: { number: number; signedAt: string } | null;
};

/** How many of a country had which state in a session: what figures without names are made of. */
export type AttendanceTally = {
  sessionId: string;
  country: Country | null;
  state: MarkState | null;
  people: number;
};

/** One row of the export of marks. */
export type ExportedMark = {
  project: string;
  activity: string;
  sessionId: string;
  /** ISO 8601; null once the session was taken off the agenda. */
  startsAt: string | null;
  kind: SessionKind;
  session: string;
  participantId: string;
  name: string;
  country: Country | null;
  state: MarkState | null;
  observedAt: Date;
};

/** How far the check-in of a session is, in people. */
export type SessionProgress = {
  session: AttendanceSessionSummary;
  expected: number;
  here: number;
  toCheck: number;
};
