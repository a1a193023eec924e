import { READINESS_STEPS, type ReadinessStep } from '@/lib/core/vocabulary';
import { addDays, DAY, startOfDay } from '@/lib/core/zoned-time';
import { placesTaken } from '@/lib/participants/rules/standing';
import type { BoardRow, Cell, CellState, Deadlines, DelegationFacts, StepCount } from '../types';

type Clock = { at: number; timeZone: string };

/** The rows of the readiness board: what is overdue first, then what is due soon, then the order of the countries. */
export function readinessBoard(
  delegations: readonly DelegationFacts[],
  deadlines: Deadlines,
  clock: Clock,
): BoardRow[] {
  return delegations
    .map((delegation) => ({ delegation, cells: cellsOf(delegation, deadlines, clock) }))
    .toSorted((a, b) => urgency(b.cells) - urgency(a.cells));
}

function cellsOf(delegation: DelegationFacts, deadlines: Deadlines, clock: Clock): Cell[] {
  return READINESS_STEPS.map((step) => {
    const { needed, done } = countOf(delegation, step);
    const due = dueOf(delegation, step, deadlines, clock.timeZone);
    const missing = needed - done;
    return { step, needed, done, missing, due, state: stateOf({ needed, done }, due, clock.at) };
  });
}

/** Places are what has to be nominated; of every other step, people. More people than places fill the places. */
function countOf({ quota, counts, steps }: DelegationFacts, step: ReadinessStep): StepCount {
  if (step !== 'nominated') return steps[step];
  return { needed: quota, done: Math.min(quota, placesTaken(counts)) };
}

/** The last moment of a step: the end of its day on the activity's clocks, or the nomination deadline. */
function dueOf(
  { nominationDeadline }: DelegationFacts,
  step: ReadinessStep,
  deadlines: Deadlines,
  timeZone: string,
): number | null {
  if (step === 'nominated') return nominationDeadline ? Date.parse(nominationDeadline) : null;
  const date = deadlines[step];
  return date ? startOfDay(addDays(date, 1), timeZone) : null;
}

const SOON = 3 * DAY;

function stateOf({ needed, done }: StepCount, due: number | null, at: number): CellState {
  if (needed === 0) return 'empty';
  if (done >= needed) return 'done';
  if (due === null) return 'waiting';
  if (at >= due) return 'overdue';
  return due - at <= SOON ? 'soon' : 'waiting';
}

const WEIGHT: Record<CellState, number> = { overdue: 100, soon: 1, waiting: 0, done: 0, empty: 0 };

function urgency(cells: readonly Cell[]): number {
  return cells.reduce((sum, { state }) => sum + WEIGHT[state], 0);
}

/** The same over all countries: what is due first, and the worst of the states. */
export function totalCells(rows: readonly BoardRow[]): Cell[] {
  return READINESS_STEPS.map((step) => {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.step === step));
    const sum = (of: 'needed' | 'done' | 'missing') =>
      cells.reduce((total, cell) => total + cell[of], 0);
    const dues = cells.flatMap(({ due, missing }) => (due !== null && missing > 0 ? [due] : []));
    return {
      step,
      needed: sum('needed'),
      done: sum('done'),
      missing: sum('missing'),
      due: dues.length > 0 ? Math.min(...dues) : null,
      state: worst(cells.map(({ state }) => state)),
    };
  });
}

const ORDER: readonly CellState[] = ['overdue', 'soon', 'waiting', 'done', 'empty'];

function worst(states: readonly CellState[]): CellState {
  return ORDER.find((state) => states.includes(state)) ?? 'empty';
}
