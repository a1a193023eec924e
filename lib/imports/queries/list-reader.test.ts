import { describe, expect, it } from 'vitest';
import type { ParseCost } from '@/lib/core/spreadsheet/answer-once';
import { type ReadOptions, readApart } from '@/lib/core/spreadsheet/read-file';
import { xlsxFile } from '@/lib/core/xlsx';
import type { Understanding } from '../rules/understand-file';
import { MAX_ROWS } from '../types';

const WANTED = { choices: {}, remembered: {}, withCells: false };
const HEADER = 'Family name;Given names;Country;Date of birth;Passport;E-mail;Phone;Languages;Diet';

const read = (bytes: Uint8Array, options?: ReadOptions) =>
  readApart<Understanding, never>(
    'lib/imports/queries/list-reader.ts',
    bytes,
    'list.csv',
    WANTED,
    options,
  );

/** As much as the limits let through, of signs that every rule looks at again and again. */
function craftedList(): Uint8Array {
  const rows = Array.from({ length: MAX_ROWS - 1 }, (_, row) =>
    Array.from({ length: 9 }, () => `${'ab c. '.repeat(10)}${row}`).join(';'),
  );
  return new TextEncoder().encode([HEADER, ...rows].join('\n').slice(0, 2_990_000));
}

/** A workbook as an office sends it, with a day and two texts of each person in a form of their own. */
async function honestList(): Promise<Uint8Array> {
  const columns = [...HEADER.split(';'), 'Organization', 'Position'].map((header) => ({ header }));
  const rows = Array.from({ length: MAX_ROWS }, (_, n) => [
    `Aqbulaqova ${n}`,
    `Aigerim ${n}`,
    n % 2 === 0 ? 'Kazakhstan' : 'Кыргызская Республика',
    { date: '1988-03-14' },
    `N${10_000_000 + n}`,
    `person.${n}@gov.example`,
    `+7 701 555 ${1000 + (n % 9000)}`,
    'Russian, English',
    n % 4 === 0 ? 'halal' : null,
    `Agency of ${n % 60}`,
    'Head of division',
  ]);
  return new Uint8Array(await xlsxFile([{ name: 'Nominees', columns, rows }]));
}

describe('the program that understands lists', { timeout: 60_000 }, () => {
  it('takes a list that was made to cost much off the server, which goes on, and needs less than a second', async () => {
    const before = process.threadCpuUsage();
    let spent = 0;
    const list = await read(craftedList(), {
      milliseconds: 30_000,
      onCost: ({ processor }) => {
        spent = processor;
      },
    });
    const { user, system } = process.threadCpuUsage(before);
    expect(list.ok && list.value.list.rows.length).toBe(MAX_ROWS - 1);
    // Of the processor, in milliseconds: how busy the machine is changes neither.
    expect(spent).toBeGreaterThan(200);
    expect(spent).toBeLessThan(1_000);
    expect((user + system) / 1_000).toBeLessThan(300);
  });

  it('is killed when understanding takes too long, with one sentence', async () => {
    expect(await read(craftedList(), { milliseconds: 100 })).toEqual({
      ok: false,
      code: 'too_slow',
    });
  });

  it('understands the longest honest list in 100 MB', async () => {
    const bytes = await honestList();
    const costs: ParseCost[] = [];
    const options = { milliseconds: 30_000, onCost: (cost: ParseCost) => costs.push(cost) };
    // The first one may have to compile the program, which another one finds compiled.
    await read(bytes, options);
    const list = await read(bytes, options);
    expect(list.ok && list.value.list.rows.length).toBe(MAX_ROWS);
    expect(costs[1]?.memory).toBeLessThan(100);
  });
});
