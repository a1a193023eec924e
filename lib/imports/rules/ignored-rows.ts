import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { Country } from '@/lib/core/vocabulary';
import type { ColumnMeaning, IgnoredRow, ImportColumn } from '../types';
import { readHeader } from './columns';
import { readCountry } from './read-country';
import { plain, textOf } from './reading';

const TOTAL =
  /^(?:grand total|subtotal|sub total|total|sum|in all|итого|всего|подытог|합계|총계|총|소계|барлығы|жиыны|бардыгы|жалпы|ҳамагӣ|ҳамаги|jami|жами|cəmi|yekun|ընդամենը|სულ|ჯამი)(?!\p{L})/u;
/** A total says the word, a number, and at most the unit. */
const TOTAL_CELLS = 3;
/** A second line of a header, in another language or with numbers, stands right below the first. */
const HEADER_ROWS = 2;
/** As many columns in common make a row a header, too. */
const COMMON_COLUMNS = 3;
/** What nobody is called: a sentence, a place for a signature, a footnote. */
const REMARK = /^\*|[:_]|^.{60,}$|(?:\S+\s+){6}/u;
const REMARK_CELLS = 2;

/** A row that fills none of these describes nobody, whatever it says of countries and ministries. */
const OF_A_PERSON: readonly ColumnMeaning[] = [
  'familyName',
  'givenNames',
  'familyThenGiven',
  'givenThenFamily',
  'fullName',
  'nativeName',
  'nativeFamilyName',
  'nativeGivenNames',
  'birthDate',
  'passportNumber',
  'passportAndExpiry',
  'email',
  'phone',
  'emailAndPhone',
];

/** Why a row is no person, or null where it may be one; `below` counts from the header. Blank rows do not come this far. */
export function reasonToIgnore(
  row: SheetRow,
  columns: readonly ImportColumn[],
  below: number,
): IgnoredRow['reason'] | null {
  const texts = row.cells.map(textOf);
  const filled = texts.filter((text) => text !== '');
  if (isHeaderAgain(texts, columns)) return 'header';
  if (below < HEADER_ROWS && (isNumbering(filled) || isOtherHeader(row, columns))) return 'header';
  if (filled.length <= TOTAL_CELLS && filled.some((text) => TOTAL.test(plain(text))))
    return 'total';
  if (sectionCountry(row) !== null) return 'section';
  if (filled.length <= REMARK_CELLS && filled.some((text) => REMARK.test(text))) return 'remark';
  const telling = columns.filter(({ meaning }) => meaning && OF_A_PERSON.includes(meaning));
  // Where no column is understood yet, each row waits for somebody to say what the columns are.
  const isNobody =
    telling.length > 0 && telling.every(({ column }) => (texts[column - 1] ?? '') === '');
  return isNobody ? 'remark' : null;
}

/** The country of a row that says nothing else: `KAZAKHSTAN`, `II. Делегация Кыргызстана (5 чел.)`. */
export function sectionCountry(row: SheetRow): Country | null {
  const texts = new Set(row.cells.map(textOf).filter(Boolean));
  const [text] = texts;
  if (text === undefined || texts.size > 1) return null;
  const country = text
    .replace(/\([^)]*\)|\d+\s*(?:чел\S*|persons?|people|participants?|명)?/gu, ' ')
    .replace(/^\s*[IVX]+[.)]\s|^[\s.)–—-]+|[\s:.–—-]+$/gu, '')
    .replace(
      /delegation|делегациясы|делегация|대표단|delegatsiyasi|heyəti|պատվիրակություն|დელეგაცია/giu,
      ' ',
    );
  const { value, remarks } = readCountry(country);
  return remarks.length === 0 ? value : null;
}

function isHeaderAgain(texts: readonly string[], columns: readonly ImportColumn[]): boolean {
  return (
    columns.some(({ header }) => header !== '') &&
    columns.every(({ column, header }) => plain(texts[column - 1] ?? '') === plain(header))
  );
}

/** `1 | 2 | 3 | 4`, as official forms number their columns. */
function isNumbering(filled: readonly string[]): boolean {
  return filled.length >= COMMON_COLUMNS && filled.every((text, at) => text === String(at + 1));
}

function isOtherHeader(row: SheetRow, columns: readonly ImportColumn[]): boolean {
  const says = readHeader(row).map((column) => column.says);
  const common = columns.filter(
    ({ column, meaning }) => meaning !== null && says[column - 1] === meaning,
  );
  return common.length >= COMMON_COLUMNS;
}
