import type { Cell, SheetRow } from '@/lib/core/spreadsheet/sheet';
import { textOf } from './reading';

/** A digit that is no footnote, or an address: what stands in data and not in the second line of a header. */
const DATA = /\d{3}|@/;

/**
 * One header of two rows, where groups (`Passport`) stand over columns (`number`, `valid until`), or null where the
 * second row looks like data. A group reaches to the right over the columns that have a name of their own below it.
 */
export function joinHeaders(top: SheetRow, bottom: SheetRow): SheetRow | null {
  if (bottom.number - top.number > 1) return null;
  const below = bottom.cells.map(textOf);
  const isText = bottom.cells.every((cell) => cell === null || typeof cell === 'string');
  if (!isText || below.some((text) => DATA.test(text))) return null;
  const hasGroup = below.some((text, index) => text !== '' && textOf(top.cells[index]) === '');
  if (!hasGroup) return null;
  let group = '';
  const cells = Array.from(
    { length: Math.max(top.cells.length, below.length) },
    (_, index): Cell => {
      const above = textOf(top.cells[index]);
      const own = below[index] ?? '';
      if (above !== '') group = above;
      else if (own === '') group = '';
      if (own === '' || own === above) return above || null;
      return group === '' ? own : `${group} ${own}`;
    },
  );
  return { number: top.number, cells };
}
