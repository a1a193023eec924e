import type { PreviewRow } from '../types';

/** The parts of a list that somebody may want to see alone. */
export const SHOWN = ['all', 'ready', 'look', 'wrong', 'taking'] as const;
export type Shown = (typeof SHOWN)[number];

type Row = Pick<PreviewRow, 'state' | 'outcome'>;

/** Who takes part already is neither ready nor to be mended: nothing comes of that row. */
export function isShown({ state, outcome }: Row, shown: Shown): boolean {
  if (shown === 'all') return true;
  if (outcome === 'left_out') return false;
  return shown === (outcome === 'participant' ? 'taking' : state);
}

/** Whether a row stays out or has to be looked at. */
export function isProblem(row: Row): boolean {
  return isShown(row, 'look') || isShown(row, 'wrong');
}
