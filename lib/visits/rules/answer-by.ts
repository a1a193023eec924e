import { addDays, toInstant } from '@/lib/core/zoned-time';
import { isWorkingDay, workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { WorkingCalendar } from '@/lib/holidays/types';

/** Working days that a host is left with, at least, where there is still time. */
const LEAST_DAYS = 2;

/**
 * The date by which a host should answer: so many working days before the visit as they need, or where that is too
 * near, two working days from today; in any case before the visit.
 */
export function proposeAnswerBy(
  { date, leadTime, today }: { date: string; leadTime: number; today: string },
  calendar: WorkingCalendar,
): string {
  const needed = workingDaysBefore(date, leadTime, calendar);
  const soonest = workingDaysAfter(today, LEAST_DAYS, calendar);
  const proposed = needed > soonest ? needed : soonest;
  const eve = addDays(date, -1);
  return proposed < eve || eve <= today ? proposed : eve;
}

/** The date on which so many whole working days have passed since another. */
export function workingDaysAfter(date: string, days: number, calendar: WorkingCalendar): string {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The moment until which something due on a date is in time: when offices close there. */
export function endOfWork(date: string, timeZone: string): Date {
  return new Date(toInstant(date, '18:00', timeZone));
}
