import { addDays, toInstant } from '@/lib/core/zoned-time';
import { isWorkingDay, USUAL_CALENDAR } from '@/lib/holidays/rules/working-days';

/** Working days that a host is left with, at least, where there is still time. */
const LEAST_DAYS = 2;

/**
 * The date by which a host should answer: the last on which they still have the working days that they need (`due`), or
 * where that is too near or not known, two working days from today; in any case before the visit, if that is ahead.
 */
export function proposeAnswerBy({
  due,
  date,
  today,
}: {
  due: string | null;
  date: string;
  today: string;
}): string {
  const soonest = workingDaysAfter(today, LEAST_DAYS);
  const proposed = due !== null && due > soonest ? due : soonest;
  const eve = addDays(date, -1);
  return proposed < eve || eve <= today ? proposed : eve;
}

/** The date on which so many whole working days have passed since another. */
function workingDaysAfter(date: string, days: number): string {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, USUAL_CALENDAR)) left -= 1;
  }
  return day;
}

/** The moment until which something due on a date is in time: when offices close there. */
export function endOfWork(date: string, timeZone: string): Date {
  return new Date(toInstant(date, '18:00', timeZone));
}
