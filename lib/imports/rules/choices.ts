import type { Choices } from '../schema';
import type { CellEdit, Note, PersonField, PreviewRow, RowChoice } from '../types';

export const NO_CHOICES: Choices = { edits: [], accepted: [], leftOut: [], choices: [] };

/** What somebody wrote in place of cells; the last word on a cell counts. */
export function withEdits(choices: Choices, edits: readonly CellEdit[]): Choices {
  const edited = new Set(edits.map(({ rowNumber, field }) => `${rowNumber} ${field}`));
  const kept = choices.edits.filter(({ rowNumber, field }) => !edited.has(`${rowNumber} ${field}`));
  return { ...choices, edits: [...kept, ...edits] };
}

/** Says of the warnings of a field in these rows that they are right. */
export function withAccepted(
  choices: Choices,
  field: PersonField,
  rowNumbers: readonly number[],
): Choices {
  const more = rowNumbers.map((rowNumber) => ({ rowNumber, field }));
  return { ...choices, accepted: [...choices.accepted, ...more] };
}

export function withChoice(choices: Choices, rowNumber: number, choice: RowChoice): Choices {
  const others = choices.choices.filter((one) => one.rowNumber !== rowNumber);
  return { ...choices, choices: [...others, { rowNumber, choice }] };
}

export function withRow(choices: Choices, rowNumber: number, comes: boolean): Choices {
  const others = choices.leftOut.filter((one) => one !== rowNumber);
  return { ...choices, leftOut: comes ? others : [...others, rowNumber] };
}

/** Numbers of the rows with the same remark: about the same words, and about whatever words. */
export type Alike = { same: readonly number[]; kin: readonly number[] };

/** Which rows say the same, so that one fix can be applied to all of them. */
export function alikeIn(rows: readonly PreviewRow[]): (rowNumber: number, note: Note) => Alike {
  const groups = new Map<string, number[]>();
  const add = (key: string, rowNumber: number) => {
    const numbers = groups.get(key);
    if (numbers) numbers.push(rowNumber);
    else groups.set(key, [rowNumber]);
  };
  for (const { rowNumber, notes, outcome } of rows) {
    if (outcome === 'left_out') continue;
    for (const note of notes) {
      add(kinKey(note), rowNumber);
      const same = sameKey(note);
      if (same) add(same, rowNumber);
    }
  }
  return (rowNumber, note) => {
    const same = sameKey(note);
    return {
      same: (same && groups.get(same)) || [rowNumber],
      kin: groups.get(kinKey(note)) ?? [rowNumber],
    };
  };
}

const kinKey = ({ field, code }: Note) => `${field} ${code}`;

/** A list that says no country is one thing to fix; any other empty cell is a person's own. */
function sameKey(note: Note): string | null {
  const { field, code, params } = note;
  if (code === 'duplicate' || field === 'passportNumber') return null;
  if (params.value !== undefined) return `${kinKey(note)} ${params.value}`;
  return code === 'missing' && field === 'country' ? `${kinKey(note)} ` : null;
}
