'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { checkAgenda } from '@/lib/agenda/rules/check-agenda';
import { applyEdits } from '@/lib/agenda/rules/edits';
import type { Conflict, Draft } from '@/lib/agenda/types';
import { localized } from '@/lib/core/localized';
import { localDate, MINUTE } from '@/lib/core/zoned-time';
import { useDesk } from '../desk/desk';
import type { Picked } from '../desk/types';
import { useDeskWords } from '../desk/words';
import { editsOf, isPlaced, type Move, movesOf } from './moves';

export type Placing = { moves: readonly Move[]; found: readonly Conflict[]; tip: string };

/** What dropping here would do: where everything would stand, what would be wrong with it, and one sentence about that. */
export function usePlacing(picked: Picked | null): Placing | null {
  const draft = useDesk((desk) => desk.draft);
  const selection = useDesk((desk) => desk.selection);
  const tip = useTip(draft);
  return useMemo(() => {
    if (!picked?.over) return null;
    const moves = movesOf(draft, selection, picked);
    const found = foundAt(draft, moves, picked);
    return { moves, found, tip: tip(moves[0], found) };
  }, [draft, selection, picked, tip]);
}

/** What would be wrong with the moved sessions there. */
export function foundAt(draft: Draft, moves: readonly Move[], picked: Picked): Conflict[] {
  const moved = new Set(moves.map(({ sessionId }) => sessionId));
  const after = applyEdits(draft, editsOf(draft, moves, picked.siteVisitId));
  return checkAgenda(after).filter(({ sessionIds }) => sessionIds.some((id) => moved.has(id)));
}

/** "Fits. 25 min to Lunch." or what does not fit. */
function useTip(draft: Draft): (move: Move | undefined, found: readonly Conflict[]) => string {
  const t = useTranslations('agenda.grid.tip');
  const locale = useLocale();
  const words = useDeskWords();
  return useMemo(
    () => (move, found) => {
      const worst = found.find(({ level }) => level === 'blocker') ?? found[0];
      if (worst) return t('not', { what: words.conflictTitle(worst) });
      const next = move && nextAfter(draft, move);
      if (!next) return t('fits');
      return t('fitsUntil', {
        length: words.length(Math.round((next.start - move.end) / MINUTE)),
        title: localized(next.title, locale).text,
      });
    },
    [t, locale, words, draft],
  );
}

/** What the same groups do next on that day. */
function nextAfter({ sessions, activity }: Draft, { sessionId, end, groupIds }: Move) {
  const date = localDate(end, activity.timeZone);
  return sessions
    .filter(isPlaced)
    .filter(({ id, start, groupIds: its, kind }) => {
      const isShared =
        its.length === 0 || groupIds.length === 0 || its.some((one) => groupIds.includes(one));
      return id !== sessionId && kind !== 'transfer' && isShared && start >= end;
    })
    .filter(({ start }) => localDate(start, activity.timeZone) === date)
    .sort((a, b) => a.start - b.start)[0];
}
