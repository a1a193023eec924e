import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Cell, Sheet } from '@/lib/core/spreadsheet/sheet';
import { understandFile } from './understand-file';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sheetOf = (...rows: Cell[][]): Sheet[] => [
  { name: 'List', rows: rows.map((cells, at) => ({ number: at + 1, cells })) },
];
const SHEETS = sheetOf(
  ['Delegates of the visit'],
  ['Family name', 'Given names', 'Remark'],
  ['Aqbulaqova', 'Aigerim', 'halal'],
);
const understand = (sheets: Sheet[], wanted: Partial<Parameters<typeof understandFile>[1]> = {}) =>
  understandFile(sheets, { choices: {}, remembered: {}, withCells: false, ...wanted }, sha256);
const meaningsOf = (understood: ReturnType<typeof understand>) =>
  understood.ok && understood.value.list.columns.map(({ meaning }) => meaning);
const KEY = sha256('family name|given names|remark');

describe('understanding a file', () => {
  it('takes the columns as the project remembers them from the same headers', () => {
    const remembered = { [KEY]: ['familyName', 'givenNames', 'diet'] as const };
    const understood = understand(SHEETS, { remembered });
    expect(meaningsOf(understood)).toEqual(['familyName', 'givenNames', 'diet']);
    expect(understood.ok && understood.value.rememberedAs).toBe(KEY);
  });

  it('believes what somebody chose more than what the project remembers', () => {
    const remembered = { [KEY]: ['givenNames', 'familyName', 'diet'] as const };
    const choices = { meanings: ['familyName', 'givenNames', null] as const };
    const understood = understand(SHEETS, { remembered, choices });
    expect(meaningsOf(understood)).toEqual(['familyName', 'givenNames', null]);
    expect(understood.ok && understood.value.rememberedAs).toBeNull();
  });

  it('reads below another row where somebody says that the headers stand there', () => {
    const understood = understand(SHEETS, { choices: { sheet: 'List', headerRow: 1 } });
    expect(understood.ok && understood.value.list.headerRow).toBe(1);
  });

  it('shows the first rows by their words, and no number that may be a passport', () => {
    const sheets = sheetOf(
      ['Delegates of the visit'],
      ['Family name', 'Given names', 'Passport'],
      ['Aqbulaqova', 'Aigerim', 'N01204417'],
    );
    const understood = understand(sheets);
    expect(understood.ok && understood.value.top).toEqual([
      { number: 1, text: 'Delegates of the visit' },
      { number: 2, text: 'Family name, Given names, Passport' },
      { number: 3, text: 'Aqbulaqova, Aigerim' },
    ]);
  });

  it('gives back the cells only to whoever wants them', () => {
    const bare = understand(SHEETS);
    const whole = understand(SHEETS, { withCells: true });
    expect(bare.ok && bare.value.cells).toEqual([]);
    expect(whole.ok && whole.value.cells).toEqual(SHEETS[0]?.rows);
  });

  it('finds nothing remembered under a name that JavaScript keeps for itself', () => {
    const sheets = sheetOf(['Family name', 'Given names', '__proto__'], ['Aq', 'Aru', 'x']);
    const understood = understandFile(
      sheets,
      { choices: {}, remembered: {}, withCells: false },
      () => 'constructor',
    );
    expect(understood.ok && understood.value.rememberedAs).toBeNull();
    expect(meaningsOf(understood)).toEqual(['familyName', 'givenNames', null]);
  });
});
