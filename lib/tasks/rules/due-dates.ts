import { addDays } from '@/lib/core/zoned-time';
import { isWorkingDay, USUAL_CALENDAR, workingDaysBefore } from '@/lib/holidays/rules/working-days';

/** Working days before the first day of an activity by which its parts have to stand. */
const DAYS_BEFORE = {
  hosts: 9,
  agenda: 7,
  badges: 7,
  flights: 6,
  rooms: 5,
  visas: 5,
  interpreters: 4,
  escorts: 4,
  vehicles: 4,
} as const;

/** An embassy takes about as many working days. */
const EMBASSY_DAYS = 10;

/** The last date on which a part of an activity can be made ready without haste. */
export function readyBy(part: keyof typeof DAYS_BEFORE, startsOn: string): string {
  return workingDaysBefore(startsOn, DAYS_BEFORE[part]);
}

/** The last date to apply for visas that have to be there by `on`. */
export function applyBy(on: string): string {
  return workingDaysBefore(on, EMBASSY_DAYS);
}

/** The date so many working days after another. */
export function workingDaysAfter(date: string, days: number): string {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, USUAL_CALENDAR)) left -= 1;
  }
  return day;
}
