'use client';
import { useLocale, useTranslations } from 'next-intl';
import { createContext, useMemo } from 'react';
import { dragStep } from '@/lib/agenda/rules/drag-step';
import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft } from '@/lib/agenda/types/draft';
import { localized } from '@/lib/core/localized';
import { localDate, MINUTE } from '@/lib/core/zoned-time';
import { useDesk } from '../desk/desk';
import type { Picked } from '../desk/types';
import { useDeskWords } from '../desk/words';
import { heldWith, isPlaced, type Move, movedSessions, movesOf } from './moves';

export type Placing = { moves: readonly Move[]; found: readonly Conflict[]; tip: string };

/** For the days of the grid: what is in the hand stands over one of them, and is checked once for all of them. */
export const PlacingContext = createContext<Placing | null>(null);

/**
 * What dropping here would do: where everything would stand, what would be wrong with it, and one sentence about that.
 * @param held what is picked up, the same object wherever it is held
 */
export function usePlacing(picked: Picked | null, held: Picked | null): Placing | null {
  const draft = useDesk((desk) => desk.draft);
  const selection = useDesk((desk) => desk.selection);
  const tip = useTip(draft);
  const find = useMemo(
    () => held && finder(draft, heldWith(draft, selection, held), held),
    [draft, selection, held],
  );
  return useMemo(() => {
    if (!picked?.over || !find) return null;
    const moves = movesOf(draft, selection, picked);
    const found = find(moves);
    return { moves, found, tip: tip(moves[0], found) };
  }, [draft, selection, picked, find, tip]);
}

/** What would be wrong with sessions wherever they are moved; made once for what is in the hand. */
export function finder(
  draft: Draft,
  held: ReadonlySet<string>,
  { siteVisitId }: Picked,
): (moves: readonly Move[]) => Conflict[] {
  const step = dragStep(draft, held);
  return (moves) =>
    step(movedSessions(draft, moves, siteVisitId)).filter(({ sessionIds }) =>
      sessionIds.some((id) => held.has(id)),
    );
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
