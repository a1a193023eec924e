import type { ImportedRow, Note, PreviewRow, RowOutcome } from '../types';

/** How much of a document number tells two rows apart and proves nothing. */
const SHOWN = 4;

/** A row as the preview may show it: the passport and what was written in its cell end in four signs. */
export function previewRow(row: ImportedRow, outcome: RowOutcome): PreviewRow {
  const { familyName, givenNames, nativeName, sex, birthDate, country, email, languages } =
    row.person;
  return {
    rowNumber: row.rowNumber,
    state: row.state,
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
