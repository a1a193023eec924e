import type { Cell } from '@/lib/core/spreadsheet/sheet';
import type { ColumnMeaning, ColumnSureness, ImportColumn } from '../types';
import { columnHints, isInOtherScript, NAMES } from './column-hints';
import { type HeaderColumn, readHeader } from './columns';
import type { Table } from './find-table';
import { guessMeaning } from './guess-meaning';
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

/** What each column of a table means: as somebody chose, else as its header says, else as its values look. */
export function proposeColumns(
  { header, body }: Table,
  chosen?: readonly (ColumnMeaning | null)[],
): ImportColumn[] {
  const proposals = readHeader(header).map((column): Proposal => {
    const cells = body.map((row) => row.cells[column.column - 1] ?? null);
    const isEmpty = cells.every((cell) => textOf(cell) === '');
    const isSaid = column.says !== null;
    return { ...column, cells, sure: isSaid ? 'header' : isEmpty ? 'empty' : 'unsure' };
  });
  const columns = chosen
    ? proposals.map((proposal) => withChoice(proposal, chosen))
    : byValues(byScript(proposals));
  return columns.map(({ column, header: text, meaning, sure, cells }) => ({
    column,
    header: text,
    meaning,
    sure,
    sample: sampleOf(meaning, cells),
    hints: columnHints(meaning, column, body),
  }));
}

function withChoice(proposal: Proposal, chosen: readonly (ColumnMeaning | null)[]): Proposal {
  return { ...proposal, meaning: chosen[proposal.column - 1] ?? null, sure: 'chosen' };
}

/** Of two columns that name the same part of a name, the one in Latin letters is the passport's, the other the own one. */
function byScript(proposals: readonly Proposal[]): Proposal[] {
  const changed = new Map<number, ColumnMeaning>();
  const taken = new Set(proposals.map(({ meaning }) => meaning));
  const own = { familyName: 'nativeFamilyName', givenNames: 'nativeGivenNames' } as const;
  for (const first of proposals.filter(({ meaning }) => meaning && NAMES.includes(meaning))) {
    const second = proposals.find(
      ({ column, says, cells }) =>
        column !== first.column &&
        says !== null &&
        says !== 'none' &&
        (says === first.says || (NAMES.includes(says) && first.meaning === 'familyName')) &&
        isInOtherScript(cells) !== isInOtherScript(first.cells),
    );
    if (second === undefined || second.meaning !== null || first.meaning === null) continue;
    const isFirstLatin = !isInOtherScript(first.cells);
    const [latin, other] = isFirstLatin ? [first, second] : [second, first];
    const ownName =
      second.says === 'familyName' || second.says === 'givenNames'
        ? own[second.says]
        : 'nativeName';
    if (taken.has(ownName)) continue;
    if (isFirstLatin || second.says === first.says) {
      changed.set(latin.column, first.meaning).set(other.column, ownName);
    }
  }
  return proposals.map((one) => ({ ...one, meaning: changed.get(one.column) ?? one.meaning }));
}

/** Fills in what headers do not say, and mends what they say of values that plainly are something else. */
function byValues(proposals: readonly Proposal[]): Proposal[] {
  const result = [...proposals];
  for (const [index, proposal] of proposals.entries()) {
    const { meaning, sure, cells } = proposal;
    if (sure !== 'unsure' && meaning === null) continue;
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
  const isPassport = meaning?.startsWith('passport') ?? guessMeaning(cells) === 'passportNumber';
  return isPassport ? (values[0] ?? '').replace(/\d/g, '0') : shown;
}
