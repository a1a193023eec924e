import { addDays, toInstant } from '@/lib/core/zoned-time';
import { isWorkingDay, USUAL_CALENDAR, workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { WorkingCalendar } from '@/lib/holidays/types';

/** Working days that a host is left with, at least, where there is still time. */
const LEAST_DAYS = 2;
/** What is usual for one who needs none: nobody waits for an answer until the eve of the visit. */
const USUAL_DAYS = 5;

/** The date by which a host who needs so many working days should answer about a visit on `date`. */
export function proposeAnswerBy(
  { date, leadTime, today }: { date: string; leadTime: number; today: string },
  calendar: WorkingCalendar,
): string {
  const due = workingDaysBefore(date, leadTime, calendar);
  return answerByFor({ due, date, today }, calendar);
}

/**
 * The last date on which a host still has the working days that they need (`due`), or where that is too near or not
 * known, two working days from today; five where they need none. In any case before the visit, if that is ahead.
 */
export function answerByFor(
  { due, date, today }: { due: string | null; date: string; today: string },
  calendar: WorkingCalendar = USUAL_CALENDAR,
): string {
  const days = due !== null && due >= date ? USUAL_DAYS : LEAST_DAYS;
  const soonest = workingDaysAfter(today, days, calendar);
  const proposed = due !== null && due > soonest && due < date ? due : soonest;
  const eve = addDays(date, -1);
  return proposed < eve || eve <= today ? proposed : eve;
}

/** The date on which so many whole working days have passed since another. */
function workingDaysAfter(date: string, days: number, calendar: WorkingCalendar): string {
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
