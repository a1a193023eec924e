import { addDays, weekday } from '@/lib/core/zoned-time';
import type { LocalDate } from '../types/agenda';

/** Monday to Friday (ISO 8601), for whom nobody has said otherwise. */
const USUAL_WEEK: readonly number[] = [1, 2, 3, 4, 5];

/**
 * The last date from which somebody still has so many whole working days before another date: the day itself does not
 * count, and neither do days on which they do not work. @param week weekdays, 1 is Monday
 */
export function workingDaysBefore(
  date: LocalDate,
  days: number,
  week: readonly number[] = USUAL_WEEK,
): LocalDate {
  const working = new Set(week.length > 0 ? week : USUAL_WEEK);
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, -1);
    if (working.has(weekday(day))) left -= 1;
  }
  return day;
}
