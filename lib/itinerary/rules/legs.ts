import { minuteOfDay } from '@/lib/agenda/rules/days';
import { hopsOf } from '@/lib/agenda/rules/hops';
import { travelBetween } from '@/lib/agenda/rules/travel-minutes';
import { localDates, MINUTE } from '@/lib/core/zoned-time';
import type { ReleaseSnapshot } from '@/lib/releases/types';
import type { ItineraryLeg, ItinerarySession } from '../types';

/**
 * The ways within a day whose minutes somebody knows. Where a transfer is on the agenda it stands for itself;
 * from the evening to the next morning people come from their hotel.
 */
export function legsBetween(
  sessions: readonly ItinerarySession[],
  { activity, places, travelTimes, travelFactors, groups }: ReleaseSnapshot,
  groupId: string | null,
): ItineraryLeg[] {
  const mode = groups.find(({ id }) => id === groupId)?.mode ?? 'bus';
  const travel = travelBetween(new Map(places.map((place) => [place.id, place])), travelTimes, {
    factors: travelFactors ?? [],
    minuteOfDay: (instant) => minuteOfDay(instant, activity.timeZone),
  });
  const dateOf = localDates(activity.timeZone);
  const items = sessions.map((session) => ({
    session,
    kind: session.kind,
    placeId: session.place?.id ?? null,
    start: Date.parse(session.startsAt),
    end: Date.parse(session.endsAt),
  }));
  return hopsOf(items).flatMap(({ from, to, departs, hasTransfer }) => {
    const drive = travel.leaving(from.placeId, to.placeId, mode, departs);
    if (hasTransfer || !drive || drive.mode === 'walk' || dateOf(from.start) !== dateOf(to.start))
      return [];
    if (!from.session.place || !to.session.place) return [];
    return {
      fromSessionId: from.session.id,
      toSessionId: to.session.id,
      from: from.session.place,
      to: to.session.place,
      minutes: drive.minutes,
      estimated: drive.estimated,
      leaveBy: new Date(to.start - drive.minutes * MINUTE).toISOString(),
      arriveBy: to.session.startsAt,
    };
  });
}
