import type { Activity } from '@/lib/activities/types';
import type { AttendanceReport, ExportedMark } from '@/lib/attendance/types';
import { type CsvRow, csvStream } from '@/lib/core/csv';
import { localDate, localTime } from '@/lib/core/zoned-time';

const HEADER = [
  'date',
  'start',
  'end',
  'session_id',
  'session',
  'kind',
  'participant_id',
  'name',
  'name_own_script',
  'country',
  'mark',
];

/** One row per expected person and counting session, in the zone of the activity; an empty mark is one not made. */
export function attendanceCsv(activity: Activity, report: AttendanceReport): ReadableStream {
  return csvStream(HEADER, rowsOf(activity, report));
}

function* rowsOf(
  { timeZone }: Activity,
  { sessions, people, rows }: AttendanceReport,
): Generator<CsvRow> {
  const person = new Map(people.map((one) => [one.participantId, one]));
  const bySession = Map.groupBy(rows, ({ sessionId }) => sessionId);
  for (const session of sessions) {
    // Asking the zone costs more than the rest of a row, so it is asked once a session.
    const [start, end] = [Date.parse(session.startsAt), Date.parse(session.endsAt)];
    const date = localDate(start, timeZone);
    const [from, until] = [localTime(start, timeZone), localTime(end, timeZone)];
    for (const { participantId, state } of bySession.get(session.id) ?? []) {
      const { name = '', nativeName = null, country = null } = person.get(participantId) ?? {};
      yield [
        date,
        from,
        until,
        session.id,
        session.title.en,
        session.kind,
        participantId,
        name,
        nativeName,
        country,
        state,
      ];
    }
  }
}

const MARKS_HEADER = [
  'project',
  'activity',
  'session_id',
  'starts_at',
  'kind',
  'session',
  'participant_id',
  'name',
  'country',
  'mark',
  'observed_at',
];

/** Every mark of many activities, in pages as the database gives them; instants are UTC. */
export function marksCsv(pages: AsyncIterable<ExportedMark[]>): ReadableStream {
  return csvStream(MARKS_HEADER, markRows(pages));
}

async function* markRows(pages: AsyncIterable<ExportedMark[]>): AsyncGenerator<CsvRow> {
  for await (const page of pages) {
    for (const mark of page) {
      yield [
        mark.project,
        mark.activity,
        mark.sessionId,
        mark.startsAt,
        mark.kind,
        mark.session,
        mark.participantId,
        mark.name,
        mark.country,
        mark.state,
        mark.observedAt,
      ];
    }
  }
}
