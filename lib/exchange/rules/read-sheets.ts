import { fail, ok, type Result } from '@/lib/core/result';
import { LIMITS } from '@/lib/core/schedule-file/limits';
import type {
  ForeignNote,
  ForeignPerson,
  ForeignSchedule,
  ForeignSession,
  Moment,
} from '@/lib/core/schedule-file/schedule';
import type { Cell, Sheet, SheetRow } from '@/lib/core/spreadsheet/sheet';
import { beginningOf } from '@/lib/core/storable';
import type { SessionPersonRole } from '@/lib/core/vocabulary';
import { readDate } from '@/lib/core/written-date';
import { readClock, readClockRange } from './read-clock';
import { columnOf, type SheetColumn } from './sheet-columns';

type Columns = Map<SheetColumn, number>;

/** How far down a header is looked for. */
const HEADER_ROWS = 20;
const YES = /^(?:yes|true|x|1|да|예|네|○|o)$/iu;

/**
 * The sessions of a workbook, a row each, from every sheet that has columns for a title and a start. A day that stands
 * only once, above its sessions, counts for all below it.
 */
export function readSheets(
  sheets: readonly Sheet[],
): Result<ForeignSchedule, 'no_header' | 'no_sessions' | 'too_many'> {
  const tables = sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    return header ? [{ sheet, ...header }] : [];
  });
  if (tables.length === 0) return fail('no_header');
  const notes = new Map<ForeignNote['code'], number>();
  const note = (code: ForeignNote['code']) => notes.set(code, (notes.get(code) ?? 0) + 1);
  const sessions = tables.flatMap(({ sheet, columns, at }) => {
    let day: string | null = readDate(sheet.name);
    return sheet.rows
      .filter(({ number }) => number > at)
      .flatMap((row) => {
        day = readDay(cell(row, columns, 'day')) ?? day;
        const session = readRow(row, columns, day);
        if (!session && row.cells.length > 1) note('no_title');
        return session ?? [];
      });
  });
  if (sessions.length === 0) return fail('no_sessions');
  if (sessions.length > LIMITS.sessions) return fail('too_many');
  const told = [...notes].map(([code, count]) => ({ code, count }));
  return ok({ format: 'sheet', title: tables[0]?.sheet.name ?? null, sessions, notes: told });
}

function findHeader({ rows }: Sheet): { columns: Columns; at: number } | null {
  for (const row of rows.slice(0, HEADER_ROWS)) {
    const columns: Columns = new Map();
    row.cells.forEach((value, index) => {
      const column = typeof value === 'string' ? columnOf(value) : null;
      if (column && !columns.has(column)) columns.set(column, index);
    });
    if (columns.has('title') && columns.has('start')) return { columns, at: row.number };
  }
  return null;
}

function cell(row: SheetRow, columns: Columns, column: SheetColumn): Cell {
  const index = columns.get(column);
  return index === undefined ? null : (row.cells[index] ?? null);
}

function readRow(row: SheetRow, columns: Columns, day: string | null): ForeignSession | null {
  const read = (column: SheetColumn) => text(cell(row, columns, column));
  const titles = [read('title'), read('titleRu'), read('titleKo')].map(
    (title) => title && beginningOf(title, LIMITS.titleCharacters),
  );
  const [en = titles.find(Boolean), ru, ko] = titles;
  if (!en) return null;
  const duration = Number(read('duration') ?? 0);
  const { start, end } = readTimes(row, columns, day, duration);
  const description = read('description');
  const language = (read('languages') ?? '').toLowerCase().split(/[^a-z]+/);
  return {
    key: read('id'),
    title: { en, ...(ru ? { ru } : {}), ...(ko ? { ko } : {}) },
    description: description
      ? {
          en: description,
          ...translation('ru', read('descriptionRu')),
          ...translation('ko', read('descriptionKo')),
        }
      : null,
    start,
    end,
    duration: start === null && duration > 0 && duration <= 1_440 ? Math.round(duration) : null,
    room: shortName(read('place') ?? '') || null,
    tracks: names(read('groups')),
    kind: read('kind'),
    languages: [...new Set(language.filter((code) => code.length === 2))].slice(0, 10),
    people: (['speaker', 'moderator', 'interpreter', 'escort'] as const)
      .flatMap((role) => peopleIn(read(`${role}s`), role))
      .slice(0, LIMITS.people),
    isTentative: columns.has('isTentative') ? YES.test(read('isTentative') ?? '') : null,
    isPublic: columns.has('isPublic') ? YES.test(read('isPublic') ?? '') : null,
  };
}

/** A whole moment in the cell says its own day; a time alone is of the day of its row. */
function readTimes(row: SheetRow, columns: Columns, day: string | null, duration: number) {
  const written = cell(row, columns, 'start');
  const range = typeof written === 'string' ? readClockRange(written) : null;
  const start = range ? onDay(day, range.start) : momentIn(written, day);
  const end = range ? onDay(day, range.end) : momentIn(cell(row, columns, 'end'), day);
  if (start && !end && duration > 0) return { start, end: later(start, duration) };
  return { start, end: start && end && isAfterMidnight(start, end) ? later(end, 1_440) : end };
}

/** 23:00 to 01:00 ends on the next day. */
function isAfterMidnight(start: Moment, end: Moment): boolean {
  const isLate = 'local' in start && 'local' in end && end.local < start.local;
  return (
    isLate && start.local.slice(0, 10) === end.local.slice(0, 10) && end.local.slice(11) <= '06:00'
  );
}

function momentIn(value: Cell, day: string | null): Moment | null {
  if (value !== null && typeof value === 'object') {
    const [date = '', clock = '00:00'] = wholeMinute(value.date).split('T');
    // A time alone is, to a spreadsheet, a time of the first days of its calendar.
    if (date < '1910') return onDay(day, clock.slice(0, 5));
    return { local: `${date}T${clock.slice(0, 5)}`, zone: null };
  }
  return onDay(day, readClock(value));
}

/** A spreadsheet keeps times as fractions of a day, which come back a second short. */
function wholeMinute(date: string): string {
  if (date.length === 10) return date;
  const at = Math.round(Date.parse(`${date}Z`) / 60_000) * 60_000;
  return new Date(at).toISOString().slice(0, 16);
}

function onDay(day: string | null, clock: string | null): Moment | null {
  if (day === null || clock === null) return null;
  if (clock === '24:00') return later({ local: `${day}T00:00`, zone: null }, 1_440);
  return { local: `${day}T${clock}`, zone: null };
}

function later(moment: Moment, minutes: number): Moment {
  if ('at' in moment) return { at: moment.at + minutes * 60_000 };
  const end = new Date(Date.parse(`${moment.local}:00Z`) + minutes * 60_000);
  return { local: end.toISOString().slice(0, 16), zone: moment.zone };
}

function readDay(value: Cell): string | null {
  if (value !== null && typeof value === 'object') return value.date.slice(0, 10);
  return typeof value === 'string' ? readDate(value.trim().split(/[ ,]+(?=\D+$)/)[0] ?? '') : null;
}

function translation(locale: 'ru' | 'ko', words: string | null) {
  return words ? { [locale]: words } : {};
}

function text(value: Cell): string | null {
  if (value === null) return null;
  if (typeof value === 'object') return value.date;
  return String(value).trim() || null;
}

function names(list: string | null): string[] {
  const all = (list ?? '').split(/[;,\n+]/).map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(all.filter(Boolean))].map(shortName);
}

/** `Min Sora (ko, ru)`: a comma inside of brackets parts languages, not people. */
function peopleIn(list: string | null, role: SessionPersonRole): ForeignPerson[] {
  const parts = (list ?? '').split(/[;\n]|,(?![^(]*\))/);
  return parts.flatMap((part) => {
    const [, name = '', languages = ''] = /^([^()]*)(?:\(([^()]*)\))?$/.exec(part.trim()) ?? [];
    if (name.trim() === '') return [];
    const codes = languages
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((code) => code.length === 2);
    return [
      {
        name: shortName(name.replace(/\s+/g, ' ').trim()),
        role,
        languages: codes,
      },
    ];
  });
}

const shortName = (name: string) => beginningOf(name, LIMITS.nameCharacters);
