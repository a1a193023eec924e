import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from '@/lib/core/spreadsheet/read-file';
import { confirmedRowsSchema } from '../schema';
import type { NomineeList, ReadingChoices } from '../types';
import { importable, readNominees } from './read-nominees';

const FOLDER = 'e2e/fixtures/lists';

/** What a person says is in a file, written by hand beside it. A field that is not named is empty. */
type Expected = {
  file: string;
  choices: ReadingChoices;
  sheet: string;
  sheets: [name: string, rows: number][];
  headerRow: number;
  columns: { header: string; meaning: string | null; sure: string; hints: string[] }[];
  ignored: [rowNumber: number, reason: string][];
  rows: { row: number; state: string; notes: string[]; person: Record<string, unknown> }[];
};

const expectations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Expected);

async function read({ file, choices }: Expected): Promise<NomineeList> {
  const sheets = await readSpreadsheet(readFileSync(`${FOLDER}/${file}`), file);
  const list = readNominees(sheets.ok ? sheets.value : [], choices);
  if (!list.ok) throw new Error(list.code);
  return list.value;
}

/** As little as says everything: notes by field and code, and no empty fields. */
function summarized(list: NomineeList): Omit<Expected, 'file' | 'choices'> {
  return {
    sheet: list.sheet,
    sheets: list.sheets.map(({ name, rows }) => [name, rows]),
    headerRow: list.headerRow,
    columns: list.columns.map(({ header, meaning, sure, hints }) => ({
      header,
      meaning,
      sure,
      hints: hints.map(({ code, params }) => [code, params.female, params.male].join(' ').trim()),
    })),
    ignored: list.ignored.map(({ rowNumber, reason }) => [rowNumber, reason]),
    rows: list.rows.map(({ rowNumber, state, notes, person }) => ({
      row: rowNumber,
      state,
      notes: notes.map(({ field, code }) => `${field} ${code}`),
      person: Object.fromEntries(
        Object.entries(person).filter(([, value]) => value !== null && String(value) !== ''),
      ),
    })),
  };
}

describe('a list as an office sent it', () => {
  it.each(expectations)('$file is understood', async (expected) => {
    const { file: _file, choices: _choices, ...rest } = expected;
    expect(summarized(await read(expected))).toEqual(rest);
  });

  it.each(expectations)(
    '$file can be imported but for the rows that are wrong',
    async (expected) => {
      const rows = importable(await read(expected)).map(({ rowNumber, person }) => ({
        rowNumber,
        person,
      }));
      const right = expected.rows.filter(({ state }) => state !== 'wrong').map(({ row }) => row);
      expect(rows.map(({ rowNumber }) => rowNumber)).toEqual(right);
      expect(confirmedRowsSchema.parse(rows)).toEqual(rows);
    },
  );
});
