import { addDays, DAY, startOfDay } from '@/lib/core/zoned-time';

/** How long a link works after the activity, in days. */
const DAYS_AFTER = 14;

/** When a link made at `at` stops working: two weeks after the activity's last day, or from now where that is later. */
export function linkExpiry(activity: { endsOn: string; timeZone: string }, at: Date): Date {
  const end = startOfDay(addDays(activity.endsOn, 1), activity.timeZone);
  return new Date(Math.max(end, at.getTime()) + DAYS_AFTER * DAY);
}
