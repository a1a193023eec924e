'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { placementAt } from '@/lib/agenda/rules/placement';
import type { AgendaSession, Span } from '@/lib/agenda/types/agenda';
import type { Placement, PlacementFact } from '@/lib/agenda/types/placing';
import { formatDay, formatTime, formatTimeRange } from '@/lib/i18n/format';
import { useDesk } from './desk';
import { useDeskWords } from './words';

/** What would come of a session at a time, behind the hand where that is faster. */
export function usePlacement(session: (AgendaSession & Span) | null): Placement | null {
  const draft = useDesk((desk) => desk.draft);
  const open = useDesk((desk) => desk.conflicts);
  const acknowledged = useDesk((desk) => desk.acknowledged);
  // The same session is made anew at every render; its text says whether it changed.
  const asked = useDeferredValue(session ? JSON.stringify(session) : '');
  return useMemo(() => {
    const before = [...open, ...acknowledged.map(({ conflict }) => conflict)];
    return asked ? placementAt(draft, JSON.parse(asked), before) : null;
  }, [draft, open, acknowledged, asked]);
}

/** A fact as a sentence: "Host is free on Thu 26 Oct, 09:00–17:00". */
export function useFactText() {
  const t = useTranslations('agenda.fact');
  const locale = useLocale();
  const words = useDeskWords();
  const draft = useDesk((desk) => desk.draft);
  const zone = draft.activity.timeZone;
  const nameOf = new Map(draft.groups.map(({ id, name }) => [id, name]));
  const who = (groupId: string | null) => (groupId ? (nameOf.get(groupId) ?? '') : '');

  const hours = (windows: readonly Span[]) =>
    windows
      .map(
        ({ start, end }) =>
          `${formatDay(locale, start, zone)} ${formatTimeRange(start, end, zone)}`,
      )
      .join(', ');

  return (fact: PlacementFact): string => {
    if (fact.code === 'host_free' || fact.code === 'place_open') {
      return fact.windows.length > 0
        ? t(fact.code, { hours: hours(fact.windows) })
        : t(`${fact.code}_never`);
    }
    if (fact.code === 'heads')
      return t(`heads_${fact.of}`, { expected: fact.expected, limit: fact.limit });
    const place = words.city(fact.toPlaceId) || words.placeName(fact.toPlaceId);
    const group = who(fact.groupId) ? t('group', { name: who(fact.groupId) }) : t('everyone');
    if (fact.code === 'arrives')
      return t('arrives', { group, place, time: formatTime(fact.at, zone) });
    const length = words.length(fact.minutes);
    return fact.available === null
      ? t('goesHome', { place, length })
      : t('goesOn', { place, length, available: words.length(fact.available) });
  };
}
