'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { useDesk } from '../desk/desk';

/** From here to where the grid becomes a list, all days at once are too narrow to work on. */
const NARROW = '(min-width: 901px) and (max-width: 1279px)';
/** With more groups than this a day needs the whole width. */
const MOST_GROUPS = 3;

/** The days that are drawn: the chosen one, else all of them; only the first where there is no room for all. */
export function useShownDays(dates: readonly string[]): readonly string[] {
  const day = useDesk((desk) => desk.day);
  const groups = useDesk((desk) => desk.draft.groups.length);
  const isNarrow = useMedia(NARROW);
  const isList = useMedia('(max-width: 900px)');
  return useMemo(() => {
    if (day !== null && dates.includes(day)) return [day];
    return isNarrow || (groups > MOST_GROUPS && !isList) ? dates.slice(0, 1) : dates;
  }, [dates, day, groups, isNarrow, isList]);
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
