import type { MarkState, SessionKind } from '@/lib/core/vocabulary';
import type {
  ActivityResult,
  AttendanceCounts,
  AttendanceMark,
  AttendanceReport,
  AttendanceRow,
  AttendanceSession,
  AttendanceTally,
  ParticipantPeriod,
  Participation,
  Standing,
} from './types';

const NOT_COUNTED: readonly SessionKind[] = ['transfer', 'meal', 'free'];

/** Nobody is trained by a bus, a lunch or an evening off. */
export function countsForAttendance(kind: SessionKind): boolean {
  return !NOT_COUNTED.includes(kind);
}

/** What somebody was at an instant. A participant without periods was nothing. */
export function standingAt(
  periods: readonly ParticipantPeriod[],
  instant: number,
): Standing | undefined {
  return periods.find(
    ({ from, until }) => (from === null || from <= instant) && (until === null || instant < until),
  );
}

/** Confirmed, and in a group that the session addresses, at the moment the session begins. */
export function expectedIn(
  session: Pick<AttendanceSession, 'start' | 'groupIds'>,
  periods: readonly ParticipantPeriod[],
): boolean {
  const standing = standingAt(periods, session.start);
  if (standing?.status !== 'confirmed') return false;
  const { groupIds } = session;
  return (
    groupIds.length === 0 || (standing.groupId !== null && groupIds.includes(standing.groupId))
  );
}

/**
 * One row per expected person and counting session, with the mark if there is one.
 * Marks of people who were not expected stand in no row and in no figure.
 */
export function attendanceRows(
  sessions: readonly AttendanceSession[],
  participations: readonly Participation[],
  marks: readonly AttendanceMark[],
): AttendanceRow[] {
  const states = new Map<string, Map<string, MarkState>>();
  for (const { sessionId, participantId, state } of marks) {
    const ofSession = states.get(sessionId) ?? new Map<string, MarkState>();
    states.set(sessionId, ofSession.set(participantId, state));
  }
  return sessions
    .filter(({ kind }) => countsForAttendance(kind))
    .flatMap((session) =>
      participations
        .filter(({ periods }) => expectedIn(session, periods))
        .map(({ participantId }) => ({
          sessionId: session.id,
          participantId,
          state: states.get(session.id)?.get(participantId) ?? null,
        })),
    );
}

/** The figures of any set of rows: of a session, a person, a country or everything. */
export function counts(rows: Iterable<Pick<AttendanceRow, 'state'>>): AttendanceCounts {
  const of = { present: 0, late: 0, left_early: 0, excused: 0, absent: 0, unmarked: 0 };
  let expected = 0;
  for (const { state } of rows) {
    expected += 1;
    of[state ?? 'unmarked'] += 1;
  }
  const attended = of.present + of.late + of.left_early;
  const countable = expected - of.excused;
  return {
    expected,
    present: of.present,
    late: of.late,
    leftEarly: of.left_early,
    excused: of.excused,
    absent: of.absent,
    unmarked: of.unmarked,
    attended,
    countable,
    rate: attendanceRate(attended, countable),
  };
}

/** 0 to 1; `null` where nobody was countable, which is neither good nor bad attendance. */
function attendanceRate(attended: number, countable: number): number | null {
  return countable > 0 ? attended / countable : null;
}

/** Compared in whole numbers, so that 4 of 5 is exactly 80 %. Nobody passes an empty programme. */
export function reachesThreshold(
  { attended, countable }: ActivityResult['counts'],
  thresholdPercent: number,
): boolean {
  return countable > 0 && attended * 100 >= thresholdPercent * countable;
}

/** A person is trained by one activity that is signed off and attended enough; half of two is not one. */
export function isTrained(results: readonly ActivityResult[]): boolean {
  return results.some(
    ({ signedOff, counts, thresholdPercent }) =>
      signedOff && reachesThreshold(counts, thresholdPercent),
  );
}

/** Somebody new has always been what they are. */
export function firstPeriod(standing: Standing): ParticipantPeriod {
  return { status: standing.status, groupId: standing.groupId, from: null, until: null };
}

/**
 * The periods after a participant got another status or group at `at`.
 *
 * Before the activity begins nothing has been attended yet, so the new standing holds for all time. The same
 * goes for the first confirmation, however late it is written down: the delegate was there from the
 * beginning. Every other change counts from now, so that what was expected until today stays expected.
 *
 * @param begins the first instant of the activity's first day
 */
export function changePeriods(
  periods: readonly ParticipantPeriod[],
  standing: Standing,
  at: number,
  begins: number,
): ParticipantPeriod[] {
  const current = standingAt(periods, at);
  if (current?.status === standing.status && current.groupId === standing.groupId) {
    return [...periods];
  }
  const everConfirmed = periods.some(({ status }) => status === 'confirmed');
  if (at < begins || !everConfirmed) return [firstPeriod(standing)];
  return changeFrom(periods, standing, at);
}

/**
 * The same for somebody who comes in for another: once the activity has begun, nobody expects a substitute in what
 * took place before they came, not even where this is their first confirmation.
 */
export function takeOverPeriods(
  periods: readonly ParticipantPeriod[],
  standing: Standing,
  at: number,
  begins: number,
): ParticipantPeriod[] {
  return at < begins ? [firstPeriod(standing)] : changeFrom(periods, standing, at);
}

function changeFrom(
  periods: readonly ParticipantPeriod[],
  standing: Standing,
  at: number,
): ParticipantPeriod[] {
  const past = periods
    .filter(({ from }) => from === null || from < at)
    .map((period) =>
      period.until === null || period.until > at ? { ...period, until: at } : period,
    );
  return [...past, { status: standing.status, groupId: standing.groupId, from: at, until: null }];
}

/** The figures of each part into which a key divides the rows, for instance of each country. */
export function countsBy<Row extends Pick<AttendanceRow, 'state'>, Key>(
  rows: Iterable<Row>,
  key: (row: Row) => Key,
): Map<Key, AttendanceCounts> {
  const parts = Map.groupBy(rows, key);
  return new Map([...parts].map(([part, ofPart]) => [part, counts(ofPart)]));
}

/** Tallies as the rows they were counted from, without saying whose they are. */
export function rowsOfTallies(
  tallies: readonly AttendanceTally[],
): Omit<AttendanceTally, 'people'>[] {
  return tallies.flatMap(({ people, ...row }) => Array.from({ length: people }, () => row));
}

/** The rows of a report with the country of each person instead of who it is. */
export function attendanceRowsByCountry({
  people,
  rows,
}: Pick<AttendanceReport, 'people' | 'rows'>): Omit<AttendanceTally, 'people'>[] {
  const countries = new Map(people.map(({ participantId, country }) => [participantId, country]));
  return rows.map(({ sessionId, participantId, state }) => ({
    sessionId,
    state,
    country: countries.get(participantId) ?? null,
  }));
}
