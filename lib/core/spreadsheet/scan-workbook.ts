import { unzipSync } from 'fflate';
import { LIMITS } from './limits';

/** What the reader of values does not tell about a sheet. Rows and columns are counted from one. */
export type SheetMarks = {
  /** The columns of each row whose values come from formulas. */
  formulas: Map<number, number[]>;
  /** Cells that are merged with cells below, in one column. */
  mergedDown: { column: number; first: number; last: number }[];
};
type Scan =
  | { ok: true; value: Map<string, SheetMarks> }
  | { ok: false; code: 'too_many_rows' | 'unsafe' };

const IS_XML = /\.(?:xml|rels)$/;
/** No office program writes a document type; somebody who does wants a reader to load something. */
const OUTSIDE = '<!DOCTYPE';
const ROW = /<(?:\w+:)?row(?:\s[^<>]*?\br="(\d+)"|[\s/>])/g;
const FORMULA_CELL = /<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3})(\d{1,7})"[^<>]*>\s*<(?:\w+:)?f[\s/>]/g;
const MERGED_DOWN = /<(?:\w+:)?mergeCell\s[^<>]*?\bref="([A-Z]{1,3})(\d{1,7}):\1(\d{1,7})"[^<>]*>/g;
const SHEET = /<(?:\w+:)?sheet\s([^<>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^<>]*)>/g;

/** Looks over the XML of a workbook as text, before anything reads it: refuses what is too long or not honest. */
export function scanWorkbook(bytes: Uint8Array): Scan {
  const files = unzipSync(bytes, { filter: ({ name }) => IS_XML.test(name) });
  // Tags and references are ASCII in every encoding that a reader of workbooks takes.
  const text = (path: string) => {
    const { buffer, byteOffset, byteLength } = files[path] ?? new Uint8Array();
    return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  };
  const paths = sheetPaths(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  const marks = new Map<string, SheetMarks>();
  let rows = 0;
  for (const path of Object.keys(files)) {
    const xml = text(path);
    if (xml.includes(OUTSIDE)) return { ok: false, code: 'unsafe' };
    if (!path.startsWith('xl/worksheets/')) continue;
    for (const [, number] of xml.matchAll(ROW)) {
      rows += 1;
      // The reader makes every row in between, so a far one costs as much as all of them.
      if (Math.max(rows, Number(number ?? 0)) > LIMITS.rows)
        return { ok: false, code: 'too_many_rows' };
    }
    const name = paths.get(path);
    if (name !== undefined) marks.set(name, marksOf(xml));
  }
  return { ok: true, value: marks };
}

function marksOf(xml: string): SheetMarks {
  const formulas: SheetMarks['formulas'] = new Map();
  for (const [, letters = '', row] of xml.matchAll(FORMULA_CELL)) {
    const columns = formulas.get(Number(row));
    if (columns) columns.push(columnNumber(letters));
    else formulas.set(Number(row), [columnNumber(letters)]);
  }
  const mergedDown: SheetMarks['mergedDown'] = [];
  for (const [, letters = '', first, last] of xml.matchAll(MERGED_DOWN)) {
    if (mergedDown.length >= LIMITS.rows) break;
    mergedDown.push({
      column: columnNumber(letters),
      first: Number(first),
      last: Math.min(Number(last), Number(first) + LIMITS.rows),
    });
  }
  return { formulas, mergedDown };
}

/** Sheet names by the path of their file. */
function sheetPaths(workbook: string, relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [, attributes = ''] of relations.matchAll(RELATION)) {
    const target = attribute(attributes, 'Target');
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(attributes, 'Id'), path);
  }
  const names = new Map<string, string>();
  for (const [, attributes = ''] of workbook.matchAll(SHEET)) {
    const path = targets.get(attribute(attributes, '\\w+:id'));
    // The text was taken byte by byte; a name is the one thing in it that is not ASCII.
    const name = Buffer.from(attribute(attributes, 'name'), 'latin1').toString();
    if (path !== undefined) names.set(path, unescaped(name));
  }
  return names;
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_whole, name: string) => ENTITIES[name] ?? '');
}

/** `A` is 1, `AA` is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
