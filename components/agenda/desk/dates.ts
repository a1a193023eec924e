import type { Draft } from '@/lib/agenda/types/draft';
import { datesBetween, localDates } from '@/lib/core/zoned-time';

/** The days of an activity, and those besides on which something is planned. */
export function activityDates({ activity, sessions }: Draft): string[] {
  const dateOf = localDates(activity.timeZone);
  const planned = sessions.flatMap(({ start }) => (start === null ? [] : dateOf(start)));
  return [...new Set([...datesBetween(activity.startsOn, activity.endsOn), ...planned])].sort();
}
