import { sameValue } from '@/lib/core/same-value';
import {
  MERGE_UNITS,
  type MergeUnit,
  type OpenUnit,
  SEALED_UNITS,
  type SealedUnit,
} from '../types';

type Fields = Record<string, unknown>;

const COLUMNS: Record<MergeUnit, readonly string[]> = { ...MERGE_UNITS, ...SEALED_UNITS };
const OPEN = Object.keys(MERGE_UNITS) as OpenUnit[];
const SEALED = Object.keys(SEALED_UNITS) as SealedUnit[];

export function valuesOf(unit: MergeUnit, record: Fields): Fields {
  return Object.fromEntries(COLUMNS[unit].map((column) => [column, record[column] ?? null]));
}

/** Letters as they are, an e-mail in any case: what somebody would call the same answer. */
function sameUnit(unit: MergeUnit, one: Fields, other: Fields): boolean {
  return COLUMNS[unit].every((column) => {
    const [a, b] = [one[column] ?? null, other[column] ?? null];
    return unit === 'email' ? sameValue(lower(a), lower(b)) : sameValue(a, b);
  });
}

const lower = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);

function isEmptyUnit(unit: MergeUnit, record: Fields): boolean {
  return COLUMNS[unit].every((column) => {
    const value = record[column];
    return value === undefined || value === null || value === '' || isEmptyList(value);
  });
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** What somebody has to choose between: both records have an answer, and another one. */
export function differingUnits(kept: Fields, merged: Fields): OpenUnit[] {
  return OPEN.filter((unit) => isChoice(unit, kept, merged));
}

export function differingSealedUnits(kept: Fields, merged: Fields): SealedUnit[] {
  return SEALED.filter((unit) => isChoice(unit, kept, merged));
}

function isChoice(unit: MergeUnit, kept: Fields, merged: Fields): boolean {
  return !isEmptyUnit(unit, kept) && !isEmptyUnit(unit, merged) && !sameUnit(unit, kept, merged);
}

/**
 * The units that change hands: those that were chosen, and those that the kept record leaves empty. They are exchanged,
 * not copied: the merged record keeps what was not chosen, so that its passport and address still lead to the person.
 */
export function unitsToExchange(
  kept: Fields,
  merged: Fields,
  chosen: readonly MergeUnit[],
): { open: OpenUnit[]; sealed: SealedUnit[] } {
  const changesHands = (unit: MergeUnit) =>
    !isEmptyUnit(unit, merged) &&
    !sameUnit(unit, kept, merged) &&
    (chosen.includes(unit) || isEmptyUnit(unit, kept));
  return { open: OPEN.filter(changesHands), sealed: SEALED.filter(changesHands) };
}

/**
 * Both records after an undo. The merged one has again what was its own; the kept one what it had before, but for what
 * somebody changed since: that stays.
 */
export function exchangedBack(
  units: readonly OpenUnit[],
  now: Fields,
  before: { kept: Fields; merged: Fields },
): { kept: Fields; merged: Fields } {
  const [kept, merged]: [Fields, Fields] = [{}, {}];
  for (const unit of units) {
    Object.assign(merged, valuesOf(unit, before.merged));
    if (sameUnit(unit, now, before.merged)) Object.assign(kept, valuesOf(unit, before.kept));
  }
  return { kept, merged };
}
