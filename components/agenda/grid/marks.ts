import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft } from '@/lib/agenda/types/draft';
import type { VisitStatus } from '@/lib/core/vocabulary';
import type { DraftState } from '@/lib/releases/types';

/** What stands at the top right of a block, and what a reader hears of it. */
export type Marks = {
  /** What the draft did to it since that release. */
  change: 'added' | 'changed' | undefined;
  newest: number;
  host: VisitStatus | 'tentative' | undefined;
  conflicts: readonly Said[];
};

/** A conflict with its words. */
export type Said = { conflict: Conflict; title: string };

const NONE: readonly Said[] = [];

/** The marks of every session. */
export function marksOf(
  draft: Draft,
  conflicts: readonly Conflict[],
  { changes, newest }: DraftState,
  titleOf: (conflict: Conflict) => string,
): Map<string, Marks> {
  const bySession = new Map<string, Said[]>();
  for (const conflict of conflicts) {
    const said = { conflict, title: titleOf(conflict) };
    for (const id of new Set(conflict.sessionIds)) {
      const known = bySession.get(id);
      if (known) known.push(said);
      else bySession.set(id, [said]);
    }
  }
  const changed = new Map(
    changes.map(({ sessionId, before: old }) => [sessionId, old ? 'changed' : 'added'] as const),
  );
  const visits = new Map(draft.visits.map(({ id, status }) => [id, status]));
  return new Map(
    draft.sessions.map(({ id, siteVisitId, isTentative }) => {
      const marks: Marks = {
        change: changed.get(id),
        newest: newest?.number ?? 0,
        host: visits.get(siteVisitId ?? '') ?? (isTentative ? 'tentative' : undefined),
        conflicts: bySession.get(id) ?? NONE,
      };
      return [id, marks];
    }),
  );
}

/** Whether two say the same, so that a block need not be drawn again. */
export function sameMarks(a: Marks, b: Marks): boolean {
  return (
    a.change === b.change &&
    a.newest === b.newest &&
    a.host === b.host &&
    a.conflicts.length === b.conflicts.length &&
    a.conflicts.every(
      ({ conflict, title }, index) =>
        conflict.factsKey === b.conflicts[index]?.conflict.factsKey &&
        title === b.conflicts[index]?.title,
    )
  );
}
