import { ok, type Result } from '@/lib/core/result';
import type { Sheet, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning, NomineeList, ReadingChoices, RowGlance } from '../types';
import { readNominees } from './read-nominees';
import { textOf } from './reading';

/** The meanings that the project remembers, by the SHA-256 of a header's signature in hex. */
export type Remembered = Readonly<Record<string, readonly (ColumnMeaning | null)[]>>;

export type UnderstandingWanted = {
  choices: ReadingChoices;
  remembered: Remembered;
  /** Whether the cells of the chosen sheet are wanted, too. */
  withCells: boolean;
};

export type Understanding = {
  list: NomineeList;
  /** The header that the project remembered, by its SHA-256; null where nothing was. */
  rememberedAs: string | null;
  /** The first rows of the chosen sheet, for somebody who looks for its header. */
  top: RowGlance[];
  /** As uploaded; empty unless they were wanted. */
  cells: readonly SheetRow[];
};

type Fault = 'no_header' | 'no_rows' | 'too_many_rows';

/**
 * What the sheets of a file say: the columns as somebody chose, else as the project remembers them from a list with the
 * same headers, else as proposed.
 */
export function understandFile(
  sheets: readonly Sheet[],
  { choices, remembered, withCells }: UnderstandingWanted,
  sha256: (text: string) => string,
): Result<Understanding, Fault> {
  const proposed = readNominees(sheets, choices);
  if (!proposed.ok) return proposed;
  const rows = sheets.find(({ name }) => name === proposed.value.sheet)?.rows ?? [];
  const found = { top: glance(rows), cells: withCells ? rows : [] };
  const { signature, headerRow, columns } = proposed.value;
  const key = sha256(signature);
  const meanings = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
  const isKnown = !choices.meanings && headerRow > 0 && meanings?.length === columns.length;
  const again = isKnown ? readNominees(sheets, { ...choices, meanings }) : null;
  return again?.ok
    ? ok({ ...found, list: again.value, rememberedAs: key })
    : ok({ ...found, list: proposed.value, rememberedAs: null });
}

const ROWS_TO_LOOK_AT = 15;
const CELLS_TO_LOOK_AT = 5;
const LONGEST = 90;
/** Words tell a header. A number may be somebody's passport or day of birth, which nobody asked to see. */
const HAS_NUMBER = /\p{N}/u;

function glance(rows: readonly SheetRow[]): RowGlance[] {
  return rows.slice(0, ROWS_TO_LOOK_AT).map(({ number, cells }) => {
    const words = cells.map(textOf).filter((text) => text !== '' && !HAS_NUMBER.test(text));
    return { number, text: words.slice(0, CELLS_TO_LOOK_AT).join(', ').slice(0, LONGEST) };
  });
}
