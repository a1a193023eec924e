import type { AgendaInput, AgendaSession, Conflict } from '../types';
import { checkAgenda } from './check-agenda';

/**
 * What is wrong wherever a session is held while it is dragged: `dragStep(input)` once, when it is picked up, and the
 * answer for each place where it is held. Every step is a whole check, so it can miss nothing; it is quick because
 * days, roads and windows are kept as long as nothing but sessions changes (see `world.ts`), and the rest is in order.
 */
export function dragStep(
  input: AgendaInput,
  sessionId: string,
): (moved: AgendaSession) => Conflict[] {
  const others = input.sessions
    .filter(({ id }) => id !== sessionId)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return (moved) => checkAgenda({ ...input, sessions: [...others, moved] });
}
