/**
 * CSV as spreadsheets and auditors' programs read it: UTF-8 with a byte order mark, commas, CRLF, one header row.
 *
 * Numbers are written as numbers (`-5`, `0.25`), instants as ISO in UTC, days are given as ISO text, `null` is an
 * empty field. Text is neutralised: where it starts with `=`, `+`, `-`, `@` (or their full-width forms `＝＋－＠`,
 * which Korean and Japanese Excel also run), a tab, CR or LF, an apostrophe is put in front, so that a spreadsheet
 * shows it and runs nothing. That holds for text that looks like a number too: the telephone number `+7 701` is
 * written `'+7 701`. Nothing else is changed.
 */
type CsvValue = string | number | boolean | Date | null;
export type CsvRow = readonly CsvValue[];

const BYTE_ORDER_MARK = '\ufeff';
const RUNS_AS_FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
/** Characters per chunk: large enough to be cheap, small enough that memory stays flat. */
const CHUNK = 64 * 1024;

/**
 * Streams rows as they are asked for; a reader who stops early ends the source too, so that a cursor is closed.
 * Whatever the source throws breaks the stream off: an incomplete file must not look whole.
 */
export function csvStream(
  header: readonly string[],
  rows: AsyncIterable<CsvRow> | Iterable<CsvRow>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source =
    Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  let text = BYTE_ORDER_MARK + csvLine(header);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let isDone = false;
        while (text.length < CHUNK && !isDone) {
          const next = source.next();
          // Rows that are there already are not waited for: a tick for each costs more than writing it.
          const { done, value } = 'then' in next ? await next : next;
          if (done) isDone = true;
          else text += csvLine(value);
        }
        controller.enqueue(encoder.encode(text));
        text = '';
        if (isDone) controller.close();
      },
      async cancel() {
        await source.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}

function csvLine(row: CsvRow): string {
  let line = '';
  for (let column = 0; column < row.length; column++) {
    if (column > 0) line += ',';
    line += csvField(row[column] ?? null);
  }
  return `${line}\r\n`;
}

function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toISOString();
  const safe = RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
