import type { AgendaInput, AgendaSession } from '../types/agenda';
import type { Conflict } from '../types/conflict';
import { checkAgenda } from './check-agenda';

/**
 * What is wrong wherever sessions are held while they are dragged: `dragStep(input, ids)` once, when they are picked
 * up, and the answer for each place where they are held. Every step is a whole check, so it can miss nothing; it is
 * quick because days, roads and windows are kept as long as nothing but sessions changes (see `world.ts`), and the
 * rest is in order.
 */
export function dragStep(
  input: AgendaInput,
  held: ReadonlySet<string>,
): (moved: readonly AgendaSession[]) => Conflict[] {
  const others = input.sessions
    .filter(({ id }) => !held.has(id))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return (moved) => checkAgenda({ ...input, sessions: [...others, ...moved] });
}
