import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvRow, csvStream } from './csv';

const written = (rows: AsyncIterable<CsvRow> | Iterable<CsvRow>, header = ['a', 'b']) =>
  new Response(csvStream(header, rows)).arrayBuffer().then((bytes) => Buffer.from(bytes));

async function* slowly(rows: CsvRow[]) {
  for (const row of rows) yield await Promise.resolve(row);
}

describe('csvStream', () => {
  it('writes a byte order mark, one header row, CRLF and ISO instants', async () => {
    const bytes = await written([
      ['Айгерім', 1.5],
      [null, new Date('2023-10-24T00:45:00Z')],
      [true, Number.NaN],
    ]);
    expect(bytes.toString('utf8')).toBe(
      '\ufeffa,b\r\nАйгерім,1.5\r\n,2023-10-24T00:45:00.000Z\r\ntrue,\r\n',
    );
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+7 701 555 01 44', `'+7 701 555 01 44`],
    ['-2', `'-2`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['＝1+1', `'＝1+1`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['=HYPERLINK("http://x.example","a")', `"'=HYPERLINK(""http://x.example"",""a"")"`],
    ['a=1', 'a=1'],
    [-2, '-2'],
    ['say "no", thanks', '"say ""no"", thanks"'],
    [' padded ', '" padded "'],
    ['two\nlines', '"two\nlines"'],
  ])('writes %j as %j', async (value, field) => {
    expect((await written([[value, 0]])).toString('utf8')).toBe(`\ufeffa,b\r\n${field},0\r\n`);
  });

  it('is read back by another program, from an asynchronous source of many chunks', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index): CsvRow => [`row ${index}, "quoted"`, index],
    );
    const text = (await written(slowly(rows))).toString('utf8');
    const parsed = Papa.parse<string[]>(text, { skipEmptyLines: true });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.slice(1)).toEqual(rows.map((row) => row.map(String)));
  });

  it('writes the header of an empty table', async () => {
    expect((await written([])).toString('utf8')).toBe('\ufeffa,b\r\n');
  });

  it('asks for no more rows than its reader takes, and ends the source when the reader stops', async () => {
    let made = 0;
    let isEnded = false;
    async function* endless(): AsyncGenerator<CsvRow> {
      try {
        for (;;) {
          made++;
          yield ['x'.repeat(1_000), made];
        }
      } finally {
        isEnded = true;
      }
    }
    const reader = csvStream(['a', 'b'], endless()).getReader();
    await reader.read();
    await reader.cancel();
    expect(isEnded).toBe(true);
    expect(made).toBeLessThan(200);
  });

  it('breaks off when its source fails', async () => {
    async function* failing(): AsyncGenerator<CsvRow> {
      yield ['x', 1];
      throw new Error('the database went away');
    }
    await expect(written(failing())).rejects.toThrow('the database went away');
  });
});
