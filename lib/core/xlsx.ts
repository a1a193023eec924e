import writeExcelFile, { type Cell as WrittenCell } from 'write-excel-file/node';
import type { Cell } from './spreadsheet/sheet';

/** What a cell can hold; `percent` is a fraction (0.8 is shown as 80.0%). Text is never run as a formula. */
export type XlsxCell = Cell | { readonly percent: number };

export type XlsxSheet = {
  readonly name: string;
  /** `width` in characters; without it the column is as wide as its longest cell. */
  readonly columns: readonly { readonly header: string; readonly width?: number }[];
  readonly rows: readonly (readonly XlsxCell[])[];
};

const FORMAT = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm', percent: '0.0%' } as const;
/** Excel calls a file damaged that has longer cells or sheet names, or these letters in a name. */
const MAX_TEXT = 32_767;
const MAX_SHEET_NAME = 31;
const NOT_IN_SHEET_NAME = /[[\]:*?/\\]/g;
const WIDTH = { least: 8, most: 60, padding: 2 } as const;

/**
 * A workbook with typed cells, a bold header row that stays in sight, and as many sheets as given. The format needs
 * the whole file in memory: a table of more than some ten thousand rows is a CSV.
 */
export async function xlsxFile(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  const names = new Set<string>();
  const file = writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: unused(name, names),
      stickyRowsCount: 1,
      columns: columns.map(({ header, width }, index) => ({
        width: width ?? widthOf([header, ...rows.map((row) => row[index] ?? null)]),
      })),
      data: [
        columns.map(({ header }): WrittenCell => ({ value: header, fontWeight: 'bold' })),
        ...rows.map((row) => row.map(toWritten)),
      ],
    })),
  );
  return file.toBuffer();
}

function toWritten(cell: XlsxCell): WrittenCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell.slice(0, MAX_TEXT), type: String };
  if (typeof cell !== 'object') return cell;
  if ('percent' in cell) return { value: cell.percent, type: Number, format: FORMAT.percent };
  const isDay = cell.date.length === 10;
  const value = new Date(isDay ? `${cell.date}T00:00:00Z` : `${cell.date}Z`);
  return { value, type: Date, format: isDay ? FORMAT.day : FORMAT.moment };
}

function unused(name: string, names: Set<string>): string {
  const plain = name.replace(NOT_IN_SHEET_NAME, ' ').trim() || 'Sheet';
  for (let copy = 1; ; copy++) {
    const ending = copy === 1 ? '' : ` ${copy}`;
    const candidate = plain.slice(0, MAX_SHEET_NAME - ending.length) + ending;
    if (!names.has(candidate.toLowerCase())) {
      names.add(candidate.toLowerCase());
      return candidate;
    }
  }
}

function widthOf(cells: readonly XlsxCell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, shownLength(cell)), 0);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + WIDTH.padding));
}

function shownLength(cell: XlsxCell): number {
  if (cell === null) return 0;
  if (typeof cell !== 'object') return String(cell).length;
  return 'percent' in cell ? FORMAT.percent.length + 2 : cell.date.length;
}
