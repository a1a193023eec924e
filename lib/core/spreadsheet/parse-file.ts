import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import { fail, ok, type Result } from '../result';
import { decodeText } from './decode-text';
import type { FileKind } from './file-kind';
import { LIMITS } from './limits';
import { type SheetMarks, scanWorkbook } from './scan-workbook';
import { findSeparator } from './separator';
import type { Cell, Sheet, SheetRow, SpreadsheetFault } from './sheet';

export type ParseRequest = { kind: FileKind; bytes: Uint8Array; fileName: string };
type Parsed = Result<
  Sheet[],
  Extract<
    SpreadsheetFault,
    'empty' | 'too_many_rows' | 'too_much_text' | 'wrong_type' | 'broken' | 'unsafe'
  >
>;

/** Reads a file whose kind is known; only ever in a process of its own. */
export function parseFile(request: ParseRequest): Promise<Parsed> {
  return parse(request).catch(() => fail('broken'));
}

async function parse({ kind, bytes, fileName }: ParseRequest): Promise<Parsed> {
  if (kind === 'xlsx') {
    const marks = scanWorkbook(bytes);
    // The XML as text is garbage now; without a word V8 keeps it until the reader has made as much again.
    globalThis.gc?.();
    return marks.ok ? checked(await xlsxSheets(bytes, marks.value)) : marks;
  }
  const text = decodeText(bytes);
  if (text === null) return fail('wrong_type');
  const sheet = textSheet(text, fileName);
  return sheet === null ? fail('too_many_rows') : checked([sheet]);
}

function checked(sheets: Sheet[]): Parsed {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  if (rows.length === 0) return fail('empty');
  if (rows.length > LIMITS.rows) return fail('too_many_rows');
  const isTooMuch =
    rows.some((row) => row.cells.length > LIMITS.columns) || charactersIn(rows) > LIMITS.characters;
  return isTooMuch ? fail('too_much_text') : ok(sheets);
}

function charactersIn(rows: readonly SheetRow[]): number {
  let characters = 0;
  for (const { cells } of rows) {
    for (const cell of cells) characters += typeof cell === 'string' ? cell.length : 0;
  }
  return characters;
}

async function xlsxSheets(
  bytes: Uint8Array,
  marks: ReadonlyMap<string, SheetMarks>,
): Promise<Sheet[]> {
  const file = await readXlsx(new Uint8Array(bytes).buffer, { trim: false });
  return file.map(({ sheet, data }) => ({
    name: sheet,
    rows: withMarks(withNumbers(data), marks.get(sheet)),
  }));
}

function withMarks(rows: SheetRow[], marks: SheetMarks | undefined): SheetRow[] {
  if (!marks) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, { ...row, cells: [...row.cells] }]));
  for (const { column, first, last } of marks.mergedDown) {
    const value = byNumber.get(first)?.cells[column - 1] ?? null;
    if (value === null) continue;
    for (let number = first + 1; number <= last; number++) {
      const cells = byNumber.get(number)?.cells;
      if (!cells) continue;
      while (cells.length < column) cells.push(null);
      cells[column - 1] ??= value;
    }
  }
  return [...byNumber.values()].map((row) => {
    const formulas = marks.formulas.get(row.number);
    return formulas ? { ...row, formulas } : row;
  });
}

/** Null where there are more rows than we take, which are not even parsed. */
function textSheet(text: string, name: string): Sheet | null {
  // Excel's own hint about the separator; a spreadsheet program does not show it as a row.
  const hint = /^sep=(.)\r?\n/.exec(text);
  const table = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? findSeparator(table);
  const { data, meta } = Papa.parse<string[]>(table, { delimiter, preview: LIMITS.rows + 1 });
  return meta.truncated ? null : { name, rows: withNumbers(data) };
}

function withNumbers(rows: readonly (readonly unknown[])[]): SheetRow[] {
  return rows
    .map((values, index) => ({ number: index + 1, cells: withoutTail(values.map(toCell)) }))
    .filter((row) => row.cells.length > 0);
}

function withoutTail(cells: Cell[]): Cell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

function toCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    return value.trim() === '' ? null : value.slice(0, LIMITS.cellCharacters);
  }
  return value instanceof Date ? { date: withoutZone(value) } : null;
}

/** The reader says spreadsheet dates in UTC; midnight means that only the day was written. */
function withoutZone(value: Date): string {
  const iso = value.toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
