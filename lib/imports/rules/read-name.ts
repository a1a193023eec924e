import type { Cell } from '@/lib/core/spreadsheet/sheet';
import { MAX_LENGTH } from '../schema';
import { clear, type Reading, textOf, unsure, wrong } from './reading';

export type NameOrder = 'familyThenGiven' | 'givenThenFamily' | 'unknown';
type Name = { familyName: string; givenNames: string };

/** One part of a name, as it is written. An empty part is empty, not an error: some passports have one name. */
export function readNamePart(cell: Cell | undefined): Reading<string> {
  const value = textOf(cell);
  return value.length > MAX_LENGTH.givenNames
    ? wrong('', 'tooLong', { limit: MAX_LENGTH.givenNames })
    : clear(value);
}

/**
 * A whole name in one cell. It is divided only where the header says that it holds both parts and in which
 * order: at a comma or semicolon, else after the first (or before the last) word. Each division is a warning
 * that shows its outcome, because only the passport knows. Without an order the name stays whole.
 */
export function readWholeName(cell: Cell | undefined, order: NameOrder): Reading<Name> {
  const value = textOf(cell);
  if (value === '') return clear({ familyName: '', givenNames: '' });
  if (value.length > MAX_LENGTH.givenNames) {
    return wrong({ familyName: '', givenNames: '' }, 'tooLong', { limit: MAX_LENGTH.givenNames });
  }
  if (order === 'unknown') {
    return unsure({ familyName: '', givenNames: value }, 'nameNotSplit', { value });
  }
  const [first, second] = divide(value, order);
  if (second === '') return clear({ familyName: '', givenNames: first });
  const name =
    order === 'familyThenGiven'
      ? { familyName: first, givenNames: second }
      : { familyName: second, givenNames: first };
  return unsure(name, 'nameSplit', { value, ...name });
}

/** The two parts in the order of the cell; the second is empty where there is but one. */
function divide(value: string, order: NameOrder): [string, string] {
  const marked = /^([^,;]+)[,;]([^,;]+)$/.exec(value);
  const pattern = order === 'familyThenGiven' ? /^(\S+) (.+)$/ : /^(.+) (\S+)$/;
  const [, first, second] = marked ?? pattern.exec(value) ?? [];
  return [(first ?? value).trim(), (second ?? '').trim()];
}
