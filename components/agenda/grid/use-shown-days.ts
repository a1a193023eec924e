'use client';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
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
  const showDay = useDesk((desk) => desk.showDay);
  const isOne = isNarrow || (groups > MOST_GROUPS && !isList);
  const first = dates.length > 1 ? dates[0] : undefined;
  // The bar says which day it is.
  useEffect(() => {
    if (isOne && day === null && first) showDay(first);
  }, [isOne, day, first, showDay]);
  return useMemo(() => {
    if (day !== null && dates.includes(day)) return [day];
    return isOne ? dates.slice(0, 1) : dates;
  }, [dates, day, isOne]);
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
