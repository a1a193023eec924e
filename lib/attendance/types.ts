import type { MarkState, ParticipantStatus, SessionKind } from '@/lib/core/vocabulary';

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
