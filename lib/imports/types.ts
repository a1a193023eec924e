import type { Country, Sex } from '@/lib/core/vocabulary';

/** A person as a list of nominees describes them. Nothing here is guessed without a note that says so. */
export type ImportedPerson = {
  /** Empty where the list gives none; one of the two names is always there in a row that can be imported. */
  familyName: string;
  givenNames: string;
  /** The whole name in the person's own script. */
  nativeName: string | null;
  sex: Sex | null;
  /** ISO days. */
  birthDate: string | null;
  passportNumber: string | null;
  passportExpiresOn: string | null;
  country: Country | null;
  organizationName: string | null;
  position: string | null;
  email: string | null;
  phone: string | null;
  /** ISO 639-1 codes, in the order of the list. */
  languages: string[];
  diet: string | null;
  accessNeeds: string | null;
};

export type PersonField = keyof ImportedPerson;

/** An error keeps a row out; a warning asks a person to look. */
export type NoteLevel = 'error' | 'warning';

/** Every code is a message under `imports.note`. */
export type NoteCode =
  | 'missing'
  | 'tooLong'
  | 'noSuchDate'
  | 'notADate'
  | 'shortYear'
  | 'dayFirst'
  | 'monthFirst'
  | 'sexUnknown'
  | 'countryUnknown'
  | 'countryGuessed'
  | 'emailWrong'
  | 'severalEmails'
  | 'phoneInEmail'
  | 'phoneUnclear'
  | 'restIgnored'
  | 'passportWrong'
  | 'cyrillicLetters'
  | 'languageUnknown'
  | 'familyNameEmpty'
  | 'nameSplit'
  | 'nameNotSplit'
  | 'needUnclear'
  | 'duplicate';

/**
 * What the message interpolates. `value` is the cell as it stands in the file. `date` is an ISO day and `country` a
 * code of the vocabulary: whoever shows the note words both in the reader's language, and gives the message the
 * field's own label as `field`.
 */
export type NoteParams = {
  value?: string;
  date?: string;
  country?: Country;
  familyName?: string;
  givenNames?: string;
  limit?: number;
  row?: number;
  same?: 'passport' | 'email' | 'birthDateAndName';
};

export type Note = {
  field: PersonField;
  level: NoteLevel;
  code: NoteCode;
  params: NoteParams;
};

/** `wrong` has an error, `look` a warning, `ready` neither. */
export type RowState = 'ready' | 'look' | 'wrong';

export type ImportedRow = {
  /** As the spreadsheet program counts. */
  rowNumber: number;
  person: ImportedPerson;
  notes: Note[];
  state: RowState;
  /** The first row that describes the same person; that row itself has none. */
  duplicateOf: number | null;
};

/** What a column of the file means: a field, or two facts that the header announces together. */
export type ColumnMeaning =
  | PersonField
  | 'familyThenGiven'
  | 'givenThenFamily'
  | 'fullName'
  | 'emailAndPhone'
  | 'dietAndNeeds';

/** `meaning` is null for a column that is left out. */
export type ImportColumn = { column: number; header: string; meaning: ColumnMeaning | null };

/** A row below the header that is no person; `text` lets the reader agree. */
export type IgnoredRow = { rowNumber: number; reason: 'total' | 'header' | 'remark'; text: string };

export type NomineeList = {
  sheet: string;
  headerRow: number;
  columns: ImportColumn[];
  rows: ImportedRow[];
  ignored: IgnoredRow[];
};
