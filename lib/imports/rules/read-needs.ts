import type { Cell } from '@/lib/core/spreadsheet/sheet';

import { MAX_LENGTH } from '../types';
import { clear, type Reading, readText, unsure } from './reading';

export type Needs = { diet: Reading<string | null>; accessNeeds: Reading<string | null> };

export const NEED =
  /wheel ?chair|walk|mobility|hearing|sight|blind|deaf|disab|crutch|lift|коляск|инвалид|слух|зрени|костыл|휠체어|장애|청각|시각/i;
export const DIET =
  /halal|vegetarian|vegan|pork|beef|fish|nut|gluten|lactose|allerg|kosher|meat|diet|food|халял|вегетариан|веган|свинин|мяс|рыб|аллерг|диет|할랄|채식|알레르기|돼지/i;

/** A column for diet together with notes: its words say which of the two a cell is. Unknown words go to diet. */
export function readNeeds(cell: Cell | undefined): Needs {
  const text = readText(cell, MAX_LENGTH.diet);
  const { value } = text;
  if (value === null) return { diet: text, accessNeeds: clear(null) };
  if (NEED.test(value) && !DIET.test(value)) return { diet: clear(null), accessNeeds: text };
  return {
    diet: DIET.test(value) && !NEED.test(value) ? text : unsure(value, 'needUnclear', { value }),
    accessNeeds: clear(null),
  };
}
