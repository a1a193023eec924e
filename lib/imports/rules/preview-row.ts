import type { ImportedRow, Note, PreviewRow, RowOutcome } from '../types';
import { isImportable } from './match-row';

/** How much of a document number tells two rows apart and proves nothing. */
const SHOWN = 4;

/** A row as the preview may show it: of a passport four signs. A row that the directory forbids is wrong, too. */
export function previewRow(row: ImportedRow, outcome: RowOutcome): PreviewRow {
  const { familyName, givenNames, nativeName, sex, birthDate, country, email, languages } =
    row.person;
  return {
    rowNumber: row.rowNumber,
    state: isImportable(outcome) ? row.state : 'wrong',
    duplicateOf: row.duplicateOf,
    notes: row.notes.map(maskNote),
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
  };
}

function maskNote(note: Note): Note {
  const { value } = note.params;
  if (note.field !== 'passportNumber' || value === undefined) return note;
  return { ...note, params: { ...note.params, value: `••• ${value.slice(-SHOWN)}` } };
}

/** What is chosen before anybody chose: rows without an error that bring in somebody, once. */
export function isChosenAtFirst({
  state,
  duplicateOf,
  outcome,
}: Pick<PreviewRow, 'state' | 'duplicateOf' | 'outcome'>): boolean {
  return state !== 'wrong' && duplicateOf === null && outcome !== 'participant';
}
