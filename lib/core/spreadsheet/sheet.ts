/** What a spreadsheet file holds, before anybody decides what it means. */

/** A day (`2026-10-24`), or a moment without a zone (`2026-10-24T09:30:00`): spreadsheets know no zones. */
type CellDate = { readonly date: string };

/** `null` is an empty cell; text that is only white space counts as empty. Text is otherwise as in the file. */
export type Cell = string | number | boolean | CellDate | null;

/**
 * `number` is the row number that a spreadsheet program shows. `cells[i]` stands in column `i + 1`; a cell that is merged
 * down several rows stands in each of them. `formulas` are the columns whose value a formula gave, when the file was saved.
 */
export type SheetRow = {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly formulas?: readonly number[];
};

/** Rows without any value are left out, as are the empty cells at the end of a row. */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

/** Why a file could not be read. */
export type SpreadsheetFault =
  | 'empty'
  /** More bytes than we take, packed or unpacked. */
  | 'too_large'
  | 'too_many_rows'
  /** More columns, or more characters in all cells together. */
  | 'too_much_text'
  | 'wrong_type'
  | 'old_xls'
  | 'other_spreadsheet'
  | 'macros'
  | 'unsafe'
  | 'password_protected'
  | 'broken'
  | 'too_slow';
