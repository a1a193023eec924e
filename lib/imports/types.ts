import type { SpreadsheetFault } from '@/lib/core/spreadsheet/sheet';
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
type NoteLevel = 'error' | 'warning';

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
  | 'workSplit'
  | 'countryFromAbove'
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
  organization?: string;
  position?: string;
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

/** What a column of the file means: a field, or two facts that the header announces together. Each has words under `imports.field`. */
export const COLUMN_MEANINGS = [
  'familyName',
  'givenNames',
  'familyThenGiven',
  'givenThenFamily',
  'fullName',
  'nativeName',
  'nativeFamilyName',
  'nativeGivenNames',
  'sex',
  'birthDate',
  'passportNumber',
  'passportExpiresOn',
  'passportAndExpiry',
  'country',
  'organizationName',
  'position',
  'organizationAndPosition',
  'positionAndOrganization',
  'email',
  'phone',
  'emailAndPhone',
  'languages',
  'diet',
  'accessNeeds',
  'dietAndNeeds',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/**
 * Where the meaning of a column comes from: somebody chose it, its header says it, its values look like it. `unsure`:
 * there are values and nobody knows what they are, so a person has to choose. `empty`: nothing to be sure of.
 */
export type ColumnSureness = 'chosen' | 'header' | 'values' | 'unsure' | 'empty';

/** What was noticed about a column as a whole; each code is a sentence under `imports.hint`. */
export type ColumnHint = {
  code: 'sexLetters' | 'excelDays' | 'dayFirst' | 'monthFirst' | 'formulas' | 'notLatin';
  params: { female?: string; male?: string };
};

/** `meaning` is null for a column that is left out. `sample` is what stands in it, of a passport only its shape. */
export type ImportColumn = {
  column: number;
  header: string;
  meaning: ColumnMeaning | null;
  sure: ColumnSureness;
  sample: string;
  hints: ColumnHint[];
};

/** A row below the header that is no person; `text` lets the reader agree. `section` is a country above its people. */
export type IgnoredRow = {
  rowNumber: number;
  reason: 'total' | 'header' | 'remark' | 'section';
  text: string;
};

/** What somebody wrote in place of a cell; it is read as the cell would be. */
export type CellEdit = { rowNumber: number; field: PersonField; value: string };

/** What somebody decided about a file; the rest is proposed. `meanings` stand in the order of the columns. */
export type ReadingChoices = {
  /** Whose delegation the list is, where the list does not say it by itself. */
  country?: Country | null;
  sheet?: string;
  headerRow?: number;
  meanings?: readonly (ColumnMeaning | null)[];
  edits?: readonly CellEdit[];
};

export type NomineeList = {
  sheet: string;
  /** The sheets that hold a table of people, with the rows below its header; `sheet` is one of them. */
  sheets: { name: string; rows: number }[];
  /** Zero where the list has no header and its columns are told by their values. */
  headerRow: number;
  /** The headers in their order, as they are compared: equal for two files that are filled in alike. */
  signature: string;
  columns: ImportColumn[];
  rows: ImportedRow[];
  ignored: IgnoredRow[];
};

/** What is known already: person ids by passport fingerprint (hex) and by address (small letters), delegations by country. */
export type DirectoryFacts = {
  byPassport: ReadonlyMap<string, string>;
  byEmail: ReadonlyMap<string, string>;
  /** Ids of the people who take part in the activity. */
  participants: ReadonlySet<string>;
  delegations: ReadonlyMap<Country, string>;
};

/**
 * What an import would do with a row. `two_people`: the passport is of one person and the address of another;
 * `no_delegation`: the country sends nobody. These two keep a row out.
 */
export type RowOutcome = 'new' | 'known' | 'participant' | 'two_people' | 'no_delegation';

/** `personId` is the person of the directory who is meant. */
export type RowMatch = {
  outcome: RowOutcome;
  personId: string | null;
  delegationId: string | null;
};

/** A row as the preview shows it: of what is sealed only as much as tells two rows apart. */
export type PreviewRow = Pick<ImportedRow, 'rowNumber' | 'notes' | 'state' | 'duplicateOf'> & {
  person: Pick<
    ImportedPerson,
    | 'familyName'
    | 'givenNames'
    | 'nativeName'
    | 'sex'
    | 'birthDate'
    | 'country'
    | 'email'
    | 'languages'
  > & { passportEnd: string | null };
  outcome: RowOutcome;
};

export type ImportPreview = {
  /** Of the import that may follow: confirming twice imports once. */
  batchId: string;
  fileName: string;
  sheet: string;
  /** SHA-256 of the file in hex: what is confirmed later has to be the very file that was looked at. */
  sha256: string;
  columns: ImportColumn[];
  ignored: IgnoredRow[];
  rows: PreviewRow[];
};

/** How many people were new to the directory, were in it before, and took part before. */
export type ImportSummary = { added: number; reused: number; unchanged: number };

/** Why a list cannot be shown; each is one sentence under `imports.fault`. */
export type ImportFault =
  | SpreadsheetFault
  | 'no_header'
  | 'no_rows'
  | 'too_many_rows'
  | 'not_found'
  | 'forbidden';
