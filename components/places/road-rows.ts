import type { TravelTime } from '@/lib/agenda/types/agenda';
import type { Draft } from '@/lib/agenda/types/draft';
import type { Leg } from '@/lib/agenda/types/travel';
import { siteOf } from '@/lib/places/rules';

/** A way that groups go, one direction of it. */
export type RoadRow = {
  fromPlaceId: string;
  toPlaceId: string;
  /** As they were typed for this direction. */
  bus: number | null;
  car: number | null;
  /** What counts for a bus when nobody typed it: the way back, or an estimate; `null` when nobody knows. */
  instead: { minutes: number; from: 'back' | 'coordinates' } | null;
};

/** Two places of one site between which people walk. */
export type WalkRow = { fromPlaceId: string; toPlaceId: string; walk: number | null };

/** The ways of an agenda, those that nobody typed first, otherwise in the order of the agenda. */
export function roadRows({ places, travelTimes }: Draft, legs: readonly Leg[]): RoadRow[] {
  const parentOf = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const rows = new Map<string, RoadRow>();
  for (const leg of legs) {
    if (leg.mode === 'walk') continue;
    const [fromPlaceId, toPlaceId] = isTyped(travelTimes, leg)
      ? [leg.fromPlaceId, leg.toPlaceId]
      : [siteOf(leg.fromPlaceId, parentOf), siteOf(leg.toPlaceId, parentOf)];
    const key = `${fromPlaceId} ${toPlaceId}`;
    if (rows.has(key)) continue;
    const minutes = (mode: 'bus' | 'car', from: string, to: string) =>
      travelTimes.find(
        (time) =>
          time.fromPlaceId === from && time.toPlaceId === to && (time.mode ?? 'bus') === mode,
      )?.minutes ?? null;
    const back = minutes('bus', toPlaceId, fromPlaceId);
    const guess = leg.estimated && leg.minutes !== null ? leg.minutes : null;
    rows.set(key, {
      fromPlaceId,
      toPlaceId,
      bus: minutes('bus', fromPlaceId, toPlaceId),
      car: minutes('car', fromPlaceId, toPlaceId),
      instead: back === null ? guessed(guess) : { minutes: back, from: 'back' },
    });
  }
  const isOpen = ({ bus, car, instead }: RoadRow) =>
    bus === null && car === null && instead?.from !== 'back';
  return [...rows.values()].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
}

const guessed = (minutes: number | null) =>
  minutes === null ? null : { minutes, from: 'coordinates' as const };

function isTyped(times: readonly TravelTime[], leg: Leg): boolean {
  return times.some(
    ({ fromPlaceId, toPlaceId }) => fromPlaceId === leg.fromPlaceId && toPlaceId === leg.toPlaceId,
  );
}

/** Where a group goes from one room to another of the same site, each pair once. */
export function walkRows({ sessions, places, groups, travelTimes }: Draft): WalkRow[] {
  const parentOf = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const rows = new Map<string, WalkRow>();
  const placed = sessions
    .filter(({ start, placeId }) => start !== null && placeId !== null)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  for (const lane of groups.length > 0 ? groups.map(({ id }) => id) : [null]) {
    const stops = placed.flatMap(({ groupIds, placeId }) =>
      placeId && (lane === null || groupIds.length === 0 || groupIds.includes(lane))
        ? [placeId]
        : [],
    );
    for (const [index, to] of stops.entries()) {
      const from = stops[index - 1];
      if (!from || from === to || siteOf(from, parentOf) !== siteOf(to, parentOf)) continue;
      const key = [from, to].sort().join(' ');
      if (rows.has(key)) continue;
      const typed = travelTimes.find(
        (time) =>
          time.mode === 'walk' && [time.fromPlaceId, time.toPlaceId].sort().join(' ') === key,
      );
      rows.set(key, {
        fromPlaceId: typed?.fromPlaceId ?? from,
        toPlaceId: typed?.toPlaceId ?? to,
        walk: typed?.minutes ?? null,
      });
    }
  }
  return [...rows.values()];
}
