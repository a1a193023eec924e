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
