import type { Cell } from '@/lib/core/spreadsheet/sheet';

import { MAX_LENGTH } from '../types';
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
 * that shows its outcome, because only the passport knows. Without an order the name stays whole, unless
 * one word of it is in capitals, which is how passports and forms mark the family name.
 */
export function readWholeName(cell: Cell | undefined, order: NameOrder): Reading<Name> {
  const value = textOf(cell);
  if (value === '') return clear({ familyName: '', givenNames: '' });
  if (value.length > MAX_LENGTH.givenNames) {
    return wrong({ familyName: '', givenNames: '' }, 'tooLong', { limit: MAX_LENGTH.givenNames });
  }
  const known = order === 'unknown' ? orderByCapitals(value) : order;
  if (known === null) {
    return unsure({ familyName: '', givenNames: value }, 'nameNotSplit', { value });
  }
  const [first, second] = divide(value, known);
  if (second === '') return clear({ familyName: '', givenNames: first });
  const name =
    known === 'familyThenGiven'
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

function orderByCapitals(value: string): Exclude<NameOrder, 'unknown'> | null {
  const isCapitals = (word: string | undefined) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word ?? '');
  const words = value.split(' ');
  if (words.filter(isCapitals).length !== 1 || words.length < 2) return null;
  if (isCapitals(words[0])) return 'familyThenGiven';
  return isCapitals(words.at(-1)) ? 'givenThenFamily' : null;
}
