import type { Decisions, ImportedRow, Likely, Note, PreviewRow, RowMatch } from '../types';
import { isKeptOut } from './judge-row';
import { stateOf } from './read-row';

/** How much of a document number tells two rows apart and proves nothing. */
const SHOWN = 4;

/** A row as the preview may show it: of a passport four signs. A row that the directory forbids is wrong, too. */
export function previewRow(
  row: ImportedRow,
  { outcome }: Pick<RowMatch, 'outcome'> = { outcome: 'new' },
  likely: readonly Likely[] = [],
): PreviewRow {
  const { familyName, givenNames, nativeName, sex, birthDate, country, email, languages } =
    row.person;
  return {
    rowNumber: row.rowNumber,
    state: stateWith(row, outcome),
    duplicateOf: row.duplicateOf,
    notes: outcome === 'participant' ? [] : row.notes.map(maskNote),
    person: {
      familyName,
      givenNames,
      nativeName,
      sex,
      birthDate,
      country,
      email,
      languages,
      passportEnd: row.person.passportNumber?.slice(-SHOWN) ?? null,
    },
    outcome,
    likely: worthSaying(outcome, likely),
  };
}

/** Who takes part already does so by what the row says itself, unless only the name is the same. */
function worthSaying(outcome: RowMatch['outcome'], likely: readonly Likely[]): Likely[] {
  const isPlain = outcome === 'participant' && likely[0]?.why !== 'name';
  return isPlain ? [] : [...likely];
}

function stateWith({ state }: ImportedRow, outcome: RowMatch['outcome']): ImportedRow['state'] {
  if (isKeptOut(outcome)) return 'wrong';
  // Nothing would come of the row, so nothing in it has to be mended.
  if (outcome === 'participant') return 'ready';
  return outcome === 'undecided' && state === 'ready' ? 'look' : state;
}

function maskNote(note: Note): Note {
  const { value } = note.params;
  if (note.field !== 'passportNumber' || value === undefined) return note;
  return { ...note, params: { ...note.params, value: `••• ${value.slice(-SHOWN)}` } };
}

/** The rows without the warnings that somebody looked at and found right, or answered. */
export function withDecisions(rows: readonly ImportedRow[], decisions: Decisions): ImportedRow[] {
  const accepted = new Set(decisions.accepted.map((it) => `${it.rowNumber} ${it.field}`));
  const leftOut = new Set(decisions.leftOut);
  const answered = new Map(decisions.choices.map(({ rowNumber, choice }) => [rowNumber, choice]));
  const isSettled = (row: ImportedRow, { code, level, field, params }: Note) => {
    if (code !== 'duplicate') {
      return level === 'warning' && accepted.has(`${row.rowNumber} ${field}`);
    }
    const choice = answered.get(row.rowNumber);
    if (params.row !== undefined && leftOut.has(params.row)) return true;
    return choice === 'same_row' || (choice === 'different' && params.same !== 'passport');
  };
  return rows.map((row) => {
    const notes = row.notes.filter((note) => !isSettled(row, note));
    return notes.length === row.notes.length ? row : { ...row, notes, state: stateOf(notes) };
  });
}
