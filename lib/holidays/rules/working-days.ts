import { addDays, datesBetween, weekday } from '@/lib/core/zoned-time';
import type { WorkingCalendar } from '../types';

/** Monday to Friday (ISO 8601), for whom nobody has said otherwise. */
const USUAL_WEEK: readonly number[] = [1, 2, 3, 4, 5];

/** Somebody of whom nothing is known: the usual week, and no holidays. */
export const USUAL_CALENDAR: WorkingCalendar = {
  week: USUAL_WEEK,
  isHoliday: () => false,
  said: new Map(),
};

/** Whether somebody works on a date: what was said of it, else no holiday and a weekday of theirs. */
export function isWorkingDay(date: string, { week, isHoliday, said }: WorkingCalendar): boolean {
  const worked = week.length > 0 ? week : USUAL_WEEK;
  return said.get(date) ?? (worked.includes(weekday(date)) && !isHoliday(date));
}

/**
 * The last date from which somebody still has so many whole working days before another date: the day itself does not
 * count, and neither do days on which they do not work.
 */
export function workingDaysBefore(
  date: string,
  days: number,
  calendar: WorkingCalendar = USUAL_CALENDAR,
): string {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** How many working days there are from a date on and before another one; none if that comes first. */
export function workingDaysBetween(
  from: string,
  to: string,
  calendar: WorkingCalendar = USUAL_CALENDAR,
): number {
  return datesBetween(from, addDays(to, -1)).filter((date) => isWorkingDay(date, calendar)).length;
}
