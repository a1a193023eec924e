import type { AgendaInput } from '../types/agenda';
import type { Conflict } from '../types/conflict';
import { type Agenda, readAgenda } from './agenda';
import { capacity } from './capacity';
import type { Found } from './conflict';
import { missingLanguages } from './languages';
import { brokenOrder, duplicateVisits } from './order';
import { overlaps } from './overlaps';
import { gaps, missingLunches } from './rhythm';
import { travelTooShort } from './travel';
import { vehicleOverlaps } from './vehicles';
import { visitWarnings } from './visits';
import { absentPeople, closedDoors, dayBounds } from './windows';

const RULES = [
  overlaps,
  vehicleOverlaps,
  travelTooShort,
  dayBounds,
  closedDoors,
  absentPeople,
  capacity,
  duplicateVisits,
  brokenOrder,
  missingLanguages,
  missingLunches,
  gaps,
  visitWarnings,
];

/**
 * Everything that is wrong with an agenda: blockers first, then in the order of time. Pure and without a
 * quadratic step, so that a browser can ask it while a session is dragged and a server before it publishes.
 * A session without a time, or one that ends before it starts, is not on the agenda yet.
 */
export function checkAgenda(input: AgendaInput): Conflict[] {
  return checkRead(readAgenda(input));
}

/** The same for whoever has read the agenda already. */
export function checkRead(agenda: Agenda): Conflict[] {
  return conflictsOf(agenda)
    .map(({ conflict }) => conflict)
    .sort(
      (a, b) =>
        (a.level === b.level ? 0 : a.level === 'blocker' ? -1 : 1) ||
        timeOf(a) - timeOf(b) ||
        (a.key < b.key ? -1 : 1),
    );
}

/** The same with ways to end each, in no order. */
export function conflictsOf(agenda: Agenda): Found[] {
  return RULES.flatMap((rule) => rule(agenda));
}

/** What has no time of its own comes after what has. */
function timeOf({ span }: Conflict): number {
  return span?.start ?? Number.MAX_SAFE_INTEGER;
}
