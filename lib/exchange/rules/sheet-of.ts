import type { Locale, SessionKind, SessionPersonRole } from '@/lib/core/vocabulary';
import type { XlsxCell, XlsxSheet } from '@/lib/core/xlsx';
import { localDate, localTime } from '@/lib/core/zoned-time';
import type { ExportedAgenda, ExportedSession } from '../types';
import { HEADERS, SHEET_COLUMNS, type SheetColumn } from './sheet-columns';

/** What stands in cells in words of the reader's language. */
export type SheetWords = {
  sheet: string;
  kind: (kind: SessionKind) => string;
  yes: string;
  no: string;
};

/** One sheet, a session a row, in the order of the agenda; the tray comes last, with minutes and no time. */
export function sheetOf(
  { timeZone, sessions }: ExportedAgenda,
  locale: Locale,
  words: SheetWords,
): XlsxSheet {
  return {
    name: words.sheet,
    columns: SHEET_COLUMNS.map((column) => ({ header: HEADERS[column][locale][0] })),
    rows: sessions.map((session) => {
      const cells = cellsOf(session, timeZone, words);
      return SHEET_COLUMNS.map((column) => cells[column]);
    }),
  };
}

function cellsOf(
  session: ExportedSession,
  timeZone: string,
  words: SheetWords,
): Record<SheetColumn, XlsxCell> {
  const { start, end, title, description } = session;
  const yesNo = (is: boolean) => (is ? words.yes : words.no);
  return {
    day: start === null ? null : { date: localDate(start, timeZone) },
    start: moment(start, timeZone),
    end: moment(end, timeZone),
    duration: session.duration,
    kind: words.kind(session.kind),
    title: title.en,
    titleRu: title.ru ?? null,
    titleKo: title.ko ?? null,
    place: session.place?.en ?? null,
    groups: listed(session.groups),
    speakers: named(session, 'speaker'),
    moderators: named(session, 'moderator'),
    interpreters: named(session, 'interpreter'),
    escorts: named(session, 'escort'),
    languages: listed(session.languages),
    description: description?.en ?? null,
    descriptionRu: description?.ru ?? null,
    descriptionKo: description?.ko ?? null,
    isTentative: yesNo(session.isTentative),
    isPublic: yesNo(session.isPublic),
    id: session.id,
  };
}

/** What the clocks show, since a spreadsheet knows no zones. Midnight itself would be taken for a day. */
function moment(instant: number | null, timeZone: string): XlsxCell {
  if (instant === null) return null;
  return { date: `${localDate(instant, timeZone)}T${localTime(instant, timeZone)}:00` };
}

function listed(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('; ') : null;
}

function named({ people }: ExportedSession, role: SessionPersonRole): string | null {
  return listed(
    people
      .filter((person) => person.role === role)
      .map(({ name, languages }) =>
        languages.length > 0 ? `${name} (${languages.join(', ')})` : name,
      ),
  );
}
