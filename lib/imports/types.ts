import type { SpreadsheetFault } from '@/lib/core/spreadsheet/sheet';
import type { Country, Sex } from '@/lib/core/vocabulary';
import type { KnownPerson, LikelyReason } from '@/lib/people/types';

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

export const PERSON_FIELDS = [
  'familyName',
  'givenNames',
  'nativeName',
  'sex',
  'birthDate',
  'passportNumber',
  'passportExpiresOn',
  'country',
  'organizationName',
  'position',
  'email',
  'phone',
  'languages',
  'diet',
  'accessNeeds',
] as const satisfies readonly PersonField[];

/** The most characters that each text field takes, in a cell of a file and in the confirmed rows alike. */
export const MAX_LENGTH = {
  familyName: 100,
  givenNames: 100,
  nativeName: 200,
  passportNumber: 20,
  organizationName: 300,
  position: 300,
  email: 254,
  phone: 60,
  diet: 300,
  accessNeeds: 300,
} as const;

/** No honest list of one activity is longer; reading so many takes less than 100 MB. */
export const MAX_ROWS = 5_000;

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

/** `meaning` is null for a column that is left out. `sample` is what people have in it, of a passport only its shape. */
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

/**
 * Somebody of the directory whom a row may mean. `isSure` needs nobody to decide. Whom the viewer may not know of is
 * nobody here.
 */
export type Likely = {
  why: LikelyReason | 'name';
  isSure: boolean;
  person: KnownPerson;
};

/** What somebody decided about who a row is: the person of the earlier row, nobody known, or this person of the directory. */
export type RowChoice = 'same_row' | 'different' | (string & {});

/** What somebody decided about the rows of a list; everything else is as the preview proposes. */
export type Decisions = {
  /** Warnings of a field that were looked at and are right. */
  accepted: readonly { rowNumber: number; field: PersonField }[];
  leftOut: readonly number[];
  choices: readonly { rowNumber: number; choice: RowChoice }[];
};

/**
 * What is known already, by row number: people with the same passport or address, and those who were born on that day
 * with a like name, or take part in this activity under the same name. The surest stands first.
 */
export type DirectoryFacts = {
  likely: ReadonlyMap<number, readonly Likely[]>;
  /** Ids of the people who take part in the activity. */
  participants: ReadonlySet<string>;
  delegations: ReadonlyMap<Country, string>;
  /** For whom the viewer may import. */
  scope: ImportScope;
};

/** The countries whose delegations somebody may import; coordinators may all. */
export type ImportScope = 'all' | readonly Country[];

/**
 * What an import would do with a row. Only `new` and `known` come in. `undecided`: it may be somebody of the directory,
 * and nobody has said so yet;
 * `two_people`: the passport is of one person and the address of another; `no_delegation`: the country sends nobody;
 * `other_delegation`: another focal point nominates for that country.
 */
export const ROW_OUTCOMES = [
  'new',
  'known',
  'participant',
  'undecided',
  'same_row',
  'left_out',
  'two_people',
  'no_delegation',
  'other_delegation',
] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** `personId` is the person of the directory who is meant. */
export type RowMatch = {
  outcome: RowOutcome;
  personId: string | null;
  delegationId: string | null;
  /** False for somebody new whose address is another one's: they come in without it. */
  keepsEmail: boolean;
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
  /** Whom the row may mean, the surest first. Left out where there is nothing to say or to decide about it. */
  likely: Likely[];
};

/** The places of a delegation, and how many people have one before the import. */
type DelegationPlaces = { country: Country; quota: number; taken: number };

/** A row of the file as somebody looks for the header: its first words, without numbers. */
export type RowGlance = { number: number; text: string };

export type ImportPreview = {
  /** Of the import that may follow: confirming twice imports once. */
  batchId: string;
  fileName: string;
  sheet: string;
  sheets: NomineeList['sheets'];
  headerRow: number;
  /** The first rows of the sheet, one of which may be the header. */
  top: RowGlance[];
  /** SHA-256 of the file in hex: what is confirmed later has to be the very file that was looked at. */
  sha256: string;
  columns: ImportColumn[];
  /** When somebody said what the columns of such files mean; ISO instant. Null where it is proposed. */
  rememberedAt: string | null;
  ignored: IgnoredRow[];
  /** Of the delegations that the viewer may see. */
  places: DelegationPlaces[];
  rows: PreviewRow[];
};

/** How many people were new to the directory, were in it before, and took part before. */
export type ImportSummary = { added: number; reused: number; unchanged: number };

/** How far a long list has come; `done` of `total` rows. */
export type ImportProgress = {
  step: 'reading' | 'matching' | 'writing';
  done: number;
  total: number;
};

/** An import that was confirmed, as the list of them shows it. Times are ISO instants. */
export type PastImport = ImportSummary & {
  id: string;
  fileName: string;
  importedAt: string;
  importedBy: string | null;
  undoneAt: string | null;
  undoneBy: string | null;
  /** Whether the viewer may ask for undoing it; whether it can be undone is found out then. */
  mayUndo: boolean;
};

/** Why an imported person cannot be taken back: what somebody built on them since. */
export const BUILT_ON = ['attended', 'planned', 'account', 'edited'] as const;
export type BuiltOn = (typeof BUILT_ON)[number];

/** Why a list cannot be shown; each is one sentence under `imports.fault`. */
export type ImportFault =
  | SpreadsheetFault
  | 'no_header'
  | 'no_rows'
  | 'too_many_rows'
  | 'not_found'
  | 'forbidden';
