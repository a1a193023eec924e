import type { Cell, SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning, ColumnSureness, ImportColumn } from '../types';
import { columnHints, isInOtherScript, NAMES } from './column-hints';
import { type HeaderColumn, readHeader } from './columns';
import type { Table } from './find-table';
import { guessMeaning } from './guess-meaning';
import { reasonToIgnore } from './ignored-rows';
import { textOf } from './reading';

type Proposal = HeaderColumn & { sure: ColumnSureness; cells: readonly Cell[] };

/** Their values have a form that can be told by looking. */
const FORMED: readonly ColumnMeaning[] = [
  'sex',
  'country',
  'email',
  'passportNumber',
  'phone',
  'birthDate',
];

/** Two columns that cannot both be read, because one of them holds what the other does. */
const SAME_FACTS: readonly (readonly ColumnMeaning[])[] = [
  ['email', 'emailAndPhone'],
  ['phone', 'emailAndPhone'],
  ['diet', 'dietAndNeeds'],
  ['fullName', 'familyName', 'familyThenGiven', 'givenThenFamily'],
  ['passportNumber', 'passportAndExpiry'],
];

/** In the own script, the parts of a name mean the same parts. */
const OWN: Partial<Record<ColumnMeaning, ColumnMeaning>> = {
  familyName: 'nativeFamilyName',
  givenNames: 'nativeGivenNames',
  familyThenGiven: 'nativeName',
  givenThenFamily: 'nativeName',
  fullName: 'nativeName',
};

/** What each column of a table means: as somebody chose, else as its header says, else as its values look. */
export function proposeColumns(
  { header, body }: Table,
  chosen?: readonly (ColumnMeaning | null)[],
): ImportColumn[] {
  const cellsOf = (column: number) => body.map((row) => row.cells[column - 1] ?? null);
  const said = readHeader(header).map((column): Proposal => {
    const cells = cellsOf(column.column);
    return { ...column, cells, sure: column.says ? 'header' : isEmpty(cells) ? 'empty' : 'unsure' };
  });
  const told = without(header, outdone(said));
  const proposals = withMeanings(said, readHeader(told));
  const columns = chosen
    ? proposals.map((proposal) => withChoice(proposal, chosen))
    : byValues(byScript(told, proposals));
  const proposed = columns.map(({ column, header: text, meaning, sure }) => ({
    column,
    header: text,
    meaning,
    sure,
    sample: '',
    hints: columnHints(meaning, column, body),
  }));
  const people = body.filter((row, below) => reasonToIgnore(row, proposed, below) === null);
  return proposed.map((one) => ({
    ...one,
    sample: sampleOf(
      one.meaning,
      people.map((row) => row.cells[one.column - 1] ?? null),
    ),
  }));
}

function withChoice(proposal: Proposal, chosen: readonly (ColumnMeaning | null)[]): Proposal {
  return { ...proposal, meaning: chosen[proposal.column - 1] ?? null, sure: 'chosen' };
}

function isEmpty(cells: readonly Cell[]): boolean {
  return cells.every((cell) => textOf(cell) === '');
}

/** Columns of a form that nobody filled in, and whose meaning another column has. */
function outdone(said: readonly Proposal[]): Proposal[] {
  const isName = ({ says }: Proposal) => says !== null && says !== 'none' && NAMES.includes(says);
  const filled = said.filter(({ cells }) => !isEmpty(cells));
  return said.filter(
    (one) =>
      !filled.includes(one) &&
      filled.some((other) => other.says === one.says || (isName(one) && isName(other))),
  );
}

function withMeanings(said: readonly Proposal[], read: readonly HeaderColumn[]): Proposal[] {
  return said.map((one, index) => ({ ...one, meaning: read[index]?.meaning ?? null }));
}

/** Where names stand in two scripts, those in Latin letters are the passport's and the others the own ones. */
function byScript(header: SheetRow, proposals: readonly Proposal[]): Proposal[] {
  const names = proposals.filter(({ says }) => says && says !== 'none' && NAMES.includes(says));
  const own = names.filter(({ cells }) => isInOtherScript(cells));
  const latin = names.filter((name) => !own.includes(name) && !isEmpty(name.cells));
  if (own.length === 0 || latin.length === 0) return [...proposals];
  const inLatin = readHeader(without(header, own));
  const inOwn = readHeader(without(header, latin));
  return proposals.map((proposal, index) => {
    const isOwn = own.includes(proposal);
    const meaning = (isOwn ? inOwn : inLatin)[index]?.meaning ?? null;
    return { ...proposal, meaning: (isOwn && meaning && OWN[meaning]) || meaning };
  });
}

function without(header: SheetRow, left: readonly Proposal[]): SheetRow {
  const cells = header.cells.map((cell, index) =>
    left.some(({ column }) => column === index + 1) ? null : cell,
  );
  return { ...header, cells };
}

/** Fills in what headers do not say, and mends what they say of values that plainly are something else. */
function byValues(proposals: readonly Proposal[]): Proposal[] {
  const result = [...proposals];
  for (const [index, proposal] of proposals.entries()) {
    const { meaning, says, cells } = proposal;
    if (says === 'none') continue;
    const guess = guessMeaning(cells);
    if (guess === null || guess === meaning || !isFree(guess, index, result)) continue;
    if (meaning !== null && !overrules(guess, meaning)) continue;
    result[index] = { ...proposal, meaning: guess, sure: 'values' };
  }
  return result;
}

function isFree(meaning: ColumnMeaning, index: number, proposals: readonly Proposal[]): boolean {
  const rivals = SAME_FACTS.filter((group) => group.includes(meaning)).flat();
  return proposals.every(
    (other, at) =>
      at === index ||
      (other.meaning !== meaning && !(other.meaning && rivals.includes(other.meaning))),
  );
}

/** A title may be of a person or of a post, and addresses often stand with telephone numbers that no header announced. */
function overrules(guess: ColumnMeaning, meaning: ColumnMeaning): boolean {
  if (guess === 'emailAndPhone') return meaning === 'email' || meaning === 'phone';
  if (guess === 'sex' && meaning === 'position') return true;
  return FORMED.includes(guess) && FORMED.includes(meaning);
}

/** Few different values are all shown; of many the first. Of a passport only its shape, because it is nobody's. */
function sampleOf(meaning: ColumnMeaning | null, cells: readonly Cell[]): string {
  const values = [...new Set(cells.map(textOf).filter(Boolean))];
  const shown = values.length <= 3 ? values.join(' / ') : (values[0] ?? '');
  const holds = meaning ?? guessMeaning(cells);
  const isPassport = holds === 'passportNumber' || holds === 'passportAndExpiry';
  return isPassport ? (values[0] ?? '').replace(/\d/g, '0') : shown;
}
