/**
 * The program that reads one hostile file and then ends. It runs in a process of its own (see read-file.ts),
 * straight from this source: Node removes the types by itself, which is why its imports carry their `.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import { decodeText } from './decode-text.ts';
import type { FileKind } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import { type SheetMarks, scanWorkbook } from './scan-workbook.ts';
import { findSeparator } from './separator.ts';
import type { Cell, Sheet, SheetRow, SpreadsheetFault } from './sheet.ts';

export type ParseRequest = { kind: FileKind; bytes: Uint8Array; fileName: string };
type Parsed =
  | { ok: true; sheets: Sheet[] }
  | {
      ok: false;
      code: Extract<SpreadsheetFault, 'empty' | 'too_large' | 'wrong_type' | 'broken' | 'unsafe'>;
    };
/** What the process has used until it answered: milliseconds of the processor, and megabytes of memory at most. */
export type ParseCost = { processor: number; memory: number };
export type ParseReply = Parsed & { cost: ParseCost };

process.once('message', (request: ParseRequest) => {
  parse(request)
    .catch((): Parsed => ({ ok: false, code: 'broken' }))
    .then((parsed) => process.send?.({ ...parsed, cost: cost() }, () => process.disconnect()))
    .catch(() => process.exit(1));
});

function cost(): ParseCost {
  const { user, system } = process.cpuUsage();
  return { processor: (user + system) / 1_000, memory: peakMemory() / 1024 };
}

/** Kilobytes. What `resourceUsage` says of the peak counts the server that started this process. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(status) ?? [];
  return peak ? Number(peak) : process.memoryUsage.rss() / 1024;
}

async function parse({ kind, bytes, fileName }: ParseRequest): Promise<Parsed> {
  if (kind === 'xlsx') {
    const marks = scanWorkbook(bytes);
    return marks.ok ? checked(await xlsxSheets(bytes, marks.value)) : marks;
  }
  const text = decodeText(bytes);
  if (text === null) return { ok: false, code: 'wrong_type' };
  const sheet = textSheet(text, fileName);
  return sheet === null ? { ok: false, code: 'too_large' } : checked([sheet]);
}

function checked(sheets: Sheet[]): Parsed {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  if (rows.length === 0) return { ok: false, code: 'empty' };
  const isTooLarge =
    rows.length > LIMITS.rows ||
    rows.some((row) => row.cells.length > LIMITS.columns) ||
    charactersIn(rows) > LIMITS.characters;
  return isTooLarge ? { ok: false, code: 'too_large' } : { ok: true, sheets };
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
