import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import type {
  ColumnMeaning,
  ImportColumn,
  ImportedPerson,
  ImportedRow,
  Note,
  PersonField,
  RowState,
} from '../types';
import { type RowEdits, withEdits } from './read-edits';
import {
  type CellOf,
  type CountryElsewhere,
  type HintsOf,
  type Readings,
  readFields,
} from './read-fields';

/** A person can be nominated without these, but the visit needs them: an empty cell asks for a look. */
const WANTED = ['birthDate', 'passportNumber', 'email'] as const;
/** The columns in which they can stand. */
const HOLDERS: Record<(typeof WANTED)[number], readonly ColumnMeaning[]> = {
  birthDate: ['birthDate'],
  passportNumber: ['passportNumber', 'passportAndExpiry'],
  email: ['email', 'emailAndPhone'],
};

/** One row, without a look at the others. `elsewhere` fills in where the row names no country; edits stand for their cells. */
export function readRow(
  row: SheetRow,
  columns: readonly ImportColumn[],
  elsewhere: CountryElsewhere | null,
  edits?: RowEdits,
): ImportedRow {
  const find = (meaning: ColumnMeaning) => columns.find((column) => column.meaning === meaning);
  const cell: CellOf = (meaning) => {
    const column = find(meaning)?.column;
    return column === undefined ? undefined : (row.cells[column - 1] ?? null);
  };
  const hints: HintsOf = (meaning) => find(meaning)?.hints ?? [];
  const readings = withEdits(readFields(cell, hints, elsewhere), edits);
  const person = personOf(readings);
  const notes = notesOf(readings);
  notes.push(
    ...whatIsMissing(person, notes, (field) => HOLDERS[field].some((meaning) => find(meaning))),
  );
  return { rowNumber: row.number, person, notes, state: stateOf(notes), duplicateOf: null };
}

function personOf(readings: Readings): ImportedPerson {
  return {
    familyName: readings.familyName.value,
    givenNames: readings.givenNames.value,
    nativeName: readings.nativeName.value,
    sex: readings.sex.value,
    birthDate: readings.birthDate.value,
    passportNumber: readings.passportNumber.value,
    passportExpiresOn: readings.passportExpiresOn.value,
    country: readings.country.value,
    organizationName: readings.organizationName.value,
    position: readings.position.value,
    email: readings.email.value,
    phone: readings.phone.value,
    languages: readings.languages.value,
    diet: readings.diet.value,
    accessNeeds: readings.accessNeeds.value,
  };
}

function notesOf(readings: Readings): Note[] {
  const fields = Object.keys(readings) as PersonField[];
  return fields.flatMap((field) => readings[field].remarks.map((remark) => ({ field, ...remark })));
}

export function stateOf(notes: readonly Note[]): RowState {
  if (notes.some((note) => note.level === 'error')) return 'wrong';
  return notes.length > 0 ? 'look' : 'ready';
}

/** A field that already has a note is not missing: something stood there that could not be read. */
function whatIsMissing(
  person: ImportedPerson,
  notes: readonly Note[],
  hasColumn: (field: (typeof WANTED)[number]) => boolean,
): Note[] {
  const noted = (field: PersonField) => notes.some((note) => note.field === field);
  const missing: Note[] = WANTED.filter(
    (field) => hasColumn(field) && person[field] === null && !noted(field),
  ).map((field) => ({ field, level: 'warning', code: 'missing', params: {} }));
  if (person.country === null && !noted('country')) {
    missing.push({ field: 'country', level: 'error', code: 'missing', params: {} });
  }
  if (person.familyName === '' && !noted('familyName')) {
    missing.push(
      person.givenNames === ''
        ? { field: 'givenNames', level: 'error', code: 'missing', params: {} }
        : { field: 'familyName', level: 'warning', code: 'familyNameEmpty', params: {} },
    );
  }
  return missing;
}
