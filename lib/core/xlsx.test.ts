import { expect, it } from 'vitest';
import { readSpreadsheet } from './spreadsheet/read-file';
import { xlsxFile } from './xlsx';

const columns = ['Name', 'Marks', 'Rate', 'Day', 'Starts'].map((header) => ({ header }));
const HEADER = { number: 1, cells: columns.map(({ header }) => header) };

it('writes cells that read back with their types', async () => {
  const row = [
    'Айгерім',
    12,
    { percent: 0.8125 },
    { date: '2023-10-24' },
    { date: '2023-10-24T09:45:00' },
  ];
  const file = await xlsxFile([{ name: 'Attendance', columns, rows: [row, [null, true, -0.5]] }]);
  expect(await readSpreadsheet(file, 'a.xlsx')).toEqual({
    ok: true,
    value: [
      {
        name: 'Attendance',
        rows: [
          HEADER,
          { number: 2, cells: [...row.slice(0, 2), 0.8125, ...row.slice(3)] },
          { number: 3, cells: [null, true, -0.5] },
        ],
      },
    ],
  });
});

it('writes text that looks like a formula as text', async () => {
  const file = await xlsxFile([{ name: 'A', columns, rows: [['=1+1'], ["<b>&'"], ['+7 701']] }]);
  const read = await readSpreadsheet(file, 'a.xlsx');
  expect(read.ok && read.value[0]?.rows.slice(1).map((row) => row.cells)).toEqual([
    ['=1+1'],
    ["<b>&'"],
    ['+7 701'],
  ]);
});

it('writes several sheets under names that Excel accepts', async () => {
  const long = 'Workshop: digital transformation/practices in Korea';
  const sheets = [long, long, 'ATTENDANCE', 'attendance', '?'].map((name) => ({
    name,
    columns,
    rows: [],
  }));
  const read = await readSpreadsheet(await xlsxFile(sheets), 'a.xlsx');
  expect(read.ok && read.value.map((sheet) => sheet.name)).toEqual([
    'Workshop  digital transformatio',
    'Workshop  digital transformat 2',
    'ATTENDANCE',
    'attendance 2',
    'Sheet',
  ]);
});
