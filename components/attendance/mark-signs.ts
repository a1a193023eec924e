import type { MarkState } from '@/lib/core/vocabulary';

export type CellState = MarkState | 'notMarked' | 'notExpected';

/** The class by which the style sheet draws a state in the matrix. */
export const MARK_SIGNS = {
  present: 'p',
  late: 'l',
  left_early: 'h',
  excused: 'e',
  absent: 'a',
  notMarked: 'nk',
  notExpected: 'na',
} as const satisfies Record<CellState, string>;
