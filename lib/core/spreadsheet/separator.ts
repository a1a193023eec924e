import Papa from 'papaparse';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const PREVIEW_ROWS = 100;

/**
 * The separator under which most rows have the same number of columns. Titles above the table and commas
 * inside unquoted cells therefore do not mislead it. A text without any separator is a table of one column.
 */
export function findSeparator(text: string): string {
  let best: { separator: string; rows: number; columns: number } = {
    separator: ',',
    rows: 0,
    columns: 1,
  };
  for (const separator of SEPARATORS) {
    const { rows, columns } = commonWidth(text, separator);
    if (rows > best.rows || (rows === best.rows && columns > best.columns)) {
      best = { separator, rows, columns };
    }
  }
  return best.separator;
}

/** The most frequent number of columns, of two or more, and how many rows have it. */
function commonWidth(text: string, separator: string): { rows: number; columns: number } {
  const preview = Papa.parse<string[]>(text, {
    delimiter: separator,
    preview: PREVIEW_ROWS,
    skipEmptyLines: true,
  });
  const rowsByWidth = new Map<number, number>();
  for (const { length } of preview.data) {
    if (length > 1) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
  }
  let common = { rows: 0, columns: 0 };
  for (const [columns, rows] of rowsByWidth) {
    if (rows > common.rows || (rows === common.rows && columns > common.columns)) {
      common = { rows, columns };
    }
  }
  return common;
}
