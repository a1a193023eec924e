/**
 * The program that reads one hostile file and then ends. It runs in a process of its own (see read-file.ts),
 * straight from this source: Node removes the types by itself, which is why its imports carry their `.ts`.
 */
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import { decodeText } from './decode-text.ts';
import type { FileKind } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import { findSeparator } from './separator.ts';
import type { Cell, Sheet, SheetRow, SpreadsheetFault } from './sheet.ts';

export type ParseRequest = { kind: FileKind; bytes: Uint8Array; fileName: string };
export type ParseReply =
  | { ok: true; sheets: Sheet[] }
  | { ok: false; code: Extract<SpreadsheetFault, 'empty' | 'too_large' | 'wrong_type' | 'broken'> };

process.once('message', (request: ParseRequest) => {
  parse(request)
    .catch((): ParseReply => ({ ok: false, code: 'broken' }))
    .then((reply) => process.send?.(reply, () => process.disconnect()))
    .catch(() => process.exit(1));
});

async function parse({ kind, bytes, fileName }: ParseRequest): Promise<ParseReply> {
  if (kind === 'xlsx') return checked(await xlsxSheets(bytes));
  const text = decodeText(bytes);
  if (text === null) return { ok: false, code: 'wrong_type' };
  const sheet = textSheet(text, fileName);
  return sheet === null ? { ok: false, code: 'too_large' } : checked([sheet]);
}

function checked(sheets: Sheet[]): ParseReply {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  if (rows.length === 0) return { ok: false, code: 'empty' };
  const isTooLarge =
    rows.length > LIMITS.rows || rows.some((row) => row.cells.length > LIMITS.columns);
  return isTooLarge ? { ok: false, code: 'too_large' } : { ok: true, sheets };
}

async function xlsxSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const file = await readXlsx(new Blob([new Uint8Array(bytes)]), { trim: false });
  return file.map(({ sheet, data }) => ({ name: sheet, rows: withNumbers(data) }));
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
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return value instanceof Date ? { date: withoutZone(value) } : null;
}

/** The reader says spreadsheet dates in UTC; midnight means that only the day was written. */
function withoutZone(value: Date): string {
  const iso = value.toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
