import type { Cell } from '@/lib/core/spreadsheet/sheet';

import { MAX_LENGTH } from '../types';
import { clear, type Reading, type Remark, readText, textOf } from './reading';

type Work = { organizationName: Reading<string | null>; position: Reading<string | null> };

/** A line end, a semicolon or a stroke divides for certain; a comma may stand inside of either. */
const CERTAIN = /\n|;|\s[/|–—-]\s/;

/**
 * Organization and position of one cell, divided at a line end, a semicolon or a stroke, else at the comma nearest
 * to the position. A cell that cannot be divided stays whole, in the field that comes first.
 */
export function divideWork(
  cell: Cell | undefined,
  order: 'organizationFirst' | 'positionFirst',
): Work {
  const value = textOf(cell);
  // The cell as it is, because its line ends divide.
  const [first, second] = divide(typeof cell === 'string' ? cell : value, order).map(textOf);
  const isOrganizationFirst = order === 'organizationFirst';
  const [organization = '', position = ''] = isOrganizationFirst
    ? [first, second]
    : [second, first];
  const remark: Remark = {
    level: 'warning',
    code: 'workSplit',
    params: { value, organization, position },
  };
  const read = (text: string, limit: number) => (text === '' ? clear(null) : readText(text, limit));
  const organizationName = read(organization, MAX_LENGTH.organizationName);
  if (second) organizationName.remarks.push(remark);
  return { organizationName, position: read(position, MAX_LENGTH.position) };
}

function divide(text: string, order: 'organizationFirst' | 'positionFirst'): [string, string] {
  const mark = CERTAIN.exec(text.trim());
  if (mark) return cut(text.trim(), mark.index, mark[0].length);
  const comma = order === 'organizationFirst' ? text.lastIndexOf(',') : text.indexOf(',');
  return comma < 0 ? [text, ''] : cut(text, comma, 1);
}

function cut(text: string, at: number, length: number): [string, string] {
  return [text.slice(0, at), text.slice(at + length)];
}
