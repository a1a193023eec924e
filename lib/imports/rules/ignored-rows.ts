import type { SheetRow } from '@/lib/core/spreadsheet/sheet';
import type { IgnoredRow, ImportColumn } from '../types';
import { plain, textOf } from './reading';

const TOTAL =
  /^(?:grand total|total|sum|in all|итого|всего|합계|총계|총|барлығы|жиыны|бардыгы|жалпы|ҳамагӣ|jami|жами|cəmi|yekun|ընդամենը|სულ)(?!\p{L})/u;
/** A total says the word, a number, and at most the unit. */
const TOTAL_CELLS = 3;

/** Why a row below the header is no person, or null where it may be one. Blank rows do not come this far. */
export function reasonToIgnore(
  row: SheetRow,
  columns: readonly ImportColumn[],
): IgnoredRow['reason'] | null {
  const texts = row.cells.map(textOf);
  const filled = texts.filter((text) => text !== '');
  if (columns.every(({ column, header }) => plain(texts[column - 1] ?? '') === plain(header))) {
    return 'header';
  }
  if (filled.length <= TOTAL_CELLS && filled.some((text) => TOTAL.test(plain(text))))
    return 'total';
  // One lonely cell outside of every understood column is a remark or a signature.
  const understood = columns.some(
    ({ column, meaning }) => meaning !== null && (texts[column - 1] ?? '') !== '',
  );
  return understood ? null : 'remark';
}
