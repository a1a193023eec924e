import { localDates } from '@/lib/core/zoned-time';
import type { Leg, RoadDay } from '../types/travel';

/**
 * Minutes on the road for each group and day that has any drive, in the order of the legs. A drive to a session is of
 * the day of that session, one to the bed of the day that it ends.
 */
export function roadDays(legs: readonly Leg[], timeZone: string): RoadDay[] {
  const dateOf = localDates(timeZone);
  const found = new Map<string, RoadDay>();
  for (const { groupId, toSessionId, mode, minutes, estimated, span } of legs) {
    if (mode === 'walk') continue;
    const date = dateOf(toSessionId === null ? span.start : span.end);
    const key = `${groupId} ${date}`;
    const day = found.get(key) ?? {
      groupId,
      date,
      minutes: 0,
      estimated: false,
      incomplete: false,
    };
    day.minutes += minutes ?? 0;
    day.estimated ||= estimated;
    day.incomplete ||= minutes === null;
    found.set(key, day);
  }
  return [...found.values()];
}
