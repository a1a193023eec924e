import type { AgendaInput } from '../types/agenda';
import type { Conflict, Fix } from '../types/conflict';
import { readAgenda } from './agenda';
import { applyFix } from './apply-fix';
import { checkAgenda, conflictsOf } from './check-agenda';

/**
 * Ways to end one conflict with one click, the best first: each ends it and makes no blocker that was not there before.
 * For the conflict that somebody has open, because every one of them takes a check of the whole agenda.
 */
export function fixesOf(input: AgendaInput, { key }: Pick<Conflict, 'key'>): Fix[] {
  const found = conflictsOf(readAgenda(input));
  const proposals = found.find(({ conflict }) => conflict.key === key)?.fixes() ?? [];
  const known = new Set(found.map(({ conflict }) => conflict.key));
  return proposals.filter((fix): fix is Fix => {
    if (fix === null) return false;
    const after = checkAgenda({ ...input, sessions: applyFix(input.sessions, fix, 'new') });
    return after.every(
      (conflict) =>
        conflict.key !== key && (conflict.level === 'warning' || known.has(conflict.key)),
    );
  });
}
