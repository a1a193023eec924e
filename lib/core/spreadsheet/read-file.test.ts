import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from './read-file';
import { makeZip, workbookFiles } from './testing/make-zip';

const fixture = (name: string) => readFileSync(`e2e/fixtures/${name}`);
const nominees = fixture('nominees-as-received.xlsx');
const read = (bytes: Uint8Array) => readSpreadsheet(bytes, 'list.xlsx');
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1_000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1_000),
  ]);

describe('a file that can be read', { timeout: 20_000 }, () => {
  it('keeps the type of every cell and the row numbers of the file', async () => {
    const result = await read(nominees);
    const rows = result.ok ? result.value[0]?.rows : undefined;
    expect(rows?.map((row) => row.number)).toEqual([
      1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(rows?.[3]?.cells).toEqual([
      1,
      'Aqbulaqova',
      'Aigerim',
      'F',
      { date: '1988-03-14' },
      'N01204417',
      { date: '2031-05-01' },
      'Kazakhstan',
      'Public services agency',
      'Head of division',
      'a.aqbulaqova@gov.example',
      'Russian',
    ]);
  });

  it('cuts off what no field could take, so that reading a cell takes no time', async () => {
    const result = await read(Buffer.from(`Name,Email\nAru,${'a'.repeat(1_000_000)}\n`));
    const rows = result.ok ? result.value[0]?.rows : undefined;
    expect(rows?.[1]?.cells).toEqual(['Aru', 'a'.repeat(1_000)]);
  });

  it('finds the encoding and the separator of a csv that says neither', async () => {
    const result = await readSpreadsheet(fixture('delegates-windows-1251.csv'), 'delegates.csv');
    const sheet = result.ok ? result.value[0] : undefined;
    expect(sheet?.name).toBe('delegates.csv');
    expect(sheet?.rows[3]).toEqual({
      number: 4,
      cells: [
        '3',
        'Sevanakyan; Aram',
        'Севанакян Арам',
        'муж.',
        '29.02.1991',
        'AR0441902',
        'Армения',
        'Офис электронного управления',
        'Эксперт',
        'a.sevanakyan@gov.example',
        'русский',
      ],
    });
  });

  it('counts empty lines of a csv and takes the separator that Excel names', async () => {
    const text = 'sep=|\r\nname|note\r\n\r\nAru|"two\r\nlines; one, cell"\r\n';
    expect(await readSpreadsheet(Buffer.from(text), 'a.csv')).toEqual({
      ok: true,
      value: [
        {
          name: 'a.csv',
          rows: [
            { number: 1, cells: ['name', 'note'] },
            { number: 3, cells: ['Aru', 'two\r\nlines; one, cell'] },
          ],
        },
      ],
    });
  });

  it('takes names that JavaScript keeps for itself as the words that they are', async () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const result = await read(Buffer.from(`${words.join(',')}\n1,2,3,4\n`));
    expect(result.ok && result.value[0]?.rows[0]?.cells).toEqual(words);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('does not count a photograph that it does not unpack', async () => {
    const photograph = { content: Buffer.alloc(30 * 1024 * 1024) };
    const files = workbookFiles('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await read(makeZip({ ...files, 'xl/media/photo.bmp': photograph }))).toEqual({
      ok: true,
      value: [{ name: 'One', rows: [{ number: 1, cells: [1] }] }],
    });
  });

  it('reads booleans, inline text and what a formula gave last time, and no formula error', async () => {
    const row =
      '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="inlineStr"><is><t>in place</t></is></c>' +
      '<c r="C2"><f>1+1</f><v>2</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="F2"><v>0.5</v></c></row>';
    expect(await read(makeZip(workbookFiles(row)))).toEqual({
      ok: true,
      value: [
        {
          name: 'One',
          rows: [{ number: 2, cells: [true, 'in place', 2, null, null, 0.5], formulas: [3] }],
        },
      ],
    });
  });

  it('finds a cell that is merged downwards in each of its rows, and adds no rows', async () => {
    const text = (cell: string, value: string) =>
      `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows =
      `<row r="1">${text('A1', 'Title')}</row>` +
      `<row r="2">${text('A2', 'Aru')}${text('B2', 'Kazakhstan')}</row>` +
      `<row r="3">${text('A3', 'Bek')}</row><row r="4"/><row r="5">${text('A5', 'Cem')}</row>`;
    const merged =
      '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>';
    expect(await read(makeZip(workbookFiles(rows, merged)))).toEqual({
      ok: true,
      value: [
        {
          name: 'One',
          rows: [
            { number: 1, cells: ['Title'] },
            { number: 2, cells: ['Aru', 'Kazakhstan'] },
            { number: 3, cells: ['Bek', 'Kazakhstan'] },
            { number: 5, cells: ['Cem'] },
          ],
        },
      ],
    });
  });

  it('reads 10,000 rows within its memory', async () => {
    const cells = Array.from({ length: 12 }, (_, column) => {
      const letter = String.fromCharCode(65 + column);
      return `<c r="${letter}#" t="inlineStr"><is><t>What stands in # ${letter}</t></is></c>`;
    }).join('');
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      `<row r="#">${cells}</row>`.replaceAll('#', String(row + 1)),
    );
    const list = await read(makeZip(workbookFiles(rows.join(''))));
    expect(list.ok && list.value[0]?.rows.length).toBe(10_000);
    expect(list.ok && list.value[0]?.rows.at(-1)?.cells.at(-1)).toBe('What stands in 10000 L');
  });
});

describe('a file that cannot be read says why', { timeout: 20_000 }, () => {
  const zeros = Buffer.alloc(200 * 1024 * 1024);
  const sheet = 'xl/worksheets/sheet1.xml';
  const whole = workbookFiles('<row r="1"><c r="A1"><v>1</v></c></row>');
  const huge = workbookFiles('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(50_000));
  const many = Array.from({ length: 10_000 }, (_, index) => [`xl/${index}.xml`, { content: '' }]);
  const numbers = Array.from({ length: 100_000 }, (_, index) => (index * 7_919) % 99_991);
  const small = numbers.map((value) => `<row><c><v>${value}</v></c></row>`).join('');
  const entity = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';

  const cases: [sentence: string, code: string, bytes: Uint8Array][] = [
    ['nothing in it', 'empty', Buffer.alloc(0)],
    ['only blank lines', 'empty', Buffer.from('\ufeff \r\n;;;\r\n\r\n')],
    ['a workbook without a value', 'empty', makeZip(workbookFiles('<row r="1"><c r="A1"/></row>'))],
    ['20 MB', 'too_large', Buffer.alloc(20 * 1024 * 1024, 'a,b\n')],
    ['200 MB in a small zip', 'too_large', makeZip({ ...whole, [sheet]: { content: zeros } })],
    [
      'a bomb below the size limit',
      'too_large',
      makeZip({ ...whole, 'x.xml': { content: zeros.subarray(0, 15e6) } }),
    ],
    ['too many entries', 'too_large', makeZip({ ...whole, ...Object.fromEntries(many) })],
    [
      'one cell in the last row and column',
      'too_many_rows',
      makeZip(workbookFiles('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    ],
    [
      '100,000 rows of a csv',
      'too_many_rows',
      Buffer.from('Aru,Bek,aru@gov.example\n'.repeat(100_000)),
    ],
    [
      'more text than all rows may hold together',
      'too_much_text',
      Buffer.from(`${Array(10).fill('a'.repeat(1_000)).join(',')}\n`.repeat(301)),
    ],
    ['100,000 rows of a workbook', 'too_many_rows', makeZip(workbookFiles(small))],
    [
      'a file that it should load from elsewhere',
      'unsafe',
      makeZip({ ...whole, [sheet]: { content: `${entity}${String(whole[sheet]?.content)}` } }),
    ],
    [
      'a workbook with macros',
      'macros',
      makeZip({ ...whole, 'xl/vbaProject.bin': { content: 'Sub Auto_Open()' } }),
    ],
    [
      'an entry larger than it declares',
      'broken',
      makeZip({ ...huge, [sheet]: { content: huge[sheet]?.content ?? '', declaredBytes: 500 } }),
    ],
    ['the first half of a workbook', 'broken', nominees.subarray(0, nominees.length / 2)],
    ['a workbook damaged inside', 'broken', Buffer.from(nominees).fill(0xff, 600, 1_600)],
    [
      'a workbook without its sheet',
      'broken',
      makeZip(Object.fromEntries(Object.entries(whole).filter(([path]) => path !== sheet))),
    ],
    ['an encrypted workbook', 'password_protected', compound('EncryptedPackage')],
    [
      'a locked zip',
      'password_protected',
      makeZip({ ...whole, [sheet]: { content: '', flags: 1 } }),
    ],
    ['a workbook of Excel 97', 'old_xls', compound('Workbook')],
    ['an old Word document', 'wrong_type', compound('WordDocument')],
    ['a PDF named xlsx', 'wrong_type', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a web page', 'wrong_type', Buffer.from('\ufeff\n<html><p>No such list')],
    [
      'a table of the web named xls',
      'other_spreadsheet',
      Buffer.from('\ufeff\n<html><TABLE><tr><td>1'),
    ],
    [
      'an OpenDocument table',
      'other_spreadsheet',
      makeZip({
        mimetype: { content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      }),
    ],
    [
      'a binary workbook',
      'other_spreadsheet',
      makeZip({ '[Content_Types].xml': { content: '' }, 'xl/workbook.bin': { content: '' } }),
    ],
    [
      'a new Word document',
      'wrong_type',
      makeZip({ '[Content_Types].xml': { content: '' }, 'word/document.xml': { content: '' } }),
    ],
    ['an empty zip', 'wrong_type', makeZip({})],
    ['a csv with NULs', 'wrong_type', Buffer.from('name,sex\nAru\0Bek,F\n\0\0\0\n')],
    [
      'noise',
      'wrong_type',
      Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + i) % 251)),
    ],
  ];

  it.each(cases)('%s: %s, for little time and memory', async (_sentence, code, bytes) => {
    let cost = { processor: 0, memory: 0 };
    const onCost = (spent: typeof cost) => {
      cost = spent;
    };
    expect(await readSpreadsheet(bytes, 'list.xlsx', { onCost })).toEqual({ ok: false, code });
    expect(cost.processor).toBeLessThan(1_000);
    expect(cost.memory).toBeLessThan(100);
  });

  it('a file that takes too long is killed', async () => {
    expect(await readSpreadsheet(nominees, 'list.xlsx', { milliseconds: 1 })).toEqual({
      ok: false,
      code: 'too_slow',
    });
  });
});
