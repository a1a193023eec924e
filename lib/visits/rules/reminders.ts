import type { VisitStatus } from '@/lib/core/vocabulary';
import { addDays, DAY, datesBetween, localDate, localTime } from '@/lib/core/zoned-time';
import { isWorkingDay, workingDaysBefore } from '@/lib/holidays/rules/working-days';
import type { WorkingCalendar } from '@/lib/holidays/types';

/** Nobody hears from us twice within so long, unless somebody says so. */
const APART = DAY;

/** Whether a host heard from us too short a time ago to be reminded. Instants are epoch milliseconds. */
export function heardJustNow(
  { askedAt, remindedAt }: { askedAt: number | null; remindedAt: number | null },
  at: number,
): boolean {
  return at - Math.max(askedAt ?? 0, remindedAt ?? 0) < APART;
}

/** Offices can be written to between these hours. */
const OFFICE = { opens: '09:00', closes: '17:00' };

/** Working days before its answer is due on which a host is reminded for the second time. */
const SHORTLY_BEFORE = 2;

export type Reminded = {
  status: VisitStatus;
  askedAt: number | null;
  answerBy: number | null;
  remindedAt: number | null;
  /** When the time that they were asked for comes; null: no time was named. */
  offeredStart: number | null;
  /** Where the host is. */
  timeZone: string;
  calendar: WorkingCalendar;
};

/**
 * Whether Sapar by itself reminds a host now: at half of the time that they were given, two working days before its
 * end and on its last day. Only while they work, never after an answer, and of what has been missed meanwhile, once.
 */
export function isReminderDue(visit: Reminded, at: number): boolean {
  const { status, askedAt, answerBy, remindedAt, timeZone, calendar, offeredStart } = visit;
  if (status !== 'asked' || askedAt === null || answerBy === null) return false;
  if (offeredStart !== null && offeredStart <= at) return false;
  const today = localDate(at, timeZone);
  const clock = localTime(at, timeZone);
  const isOpen = OFFICE.opens <= clock && clock < OFFICE.closes && isWorkingDay(today, calendar);
  if (!isOpen || heardJustNow({ askedAt, remindedAt }, at)) return false;
  const heardOn = localDate(Math.max(askedAt, remindedAt ?? 0), timeZone);
  return reminderDates(visit).some((date) => heardOn < date && date <= today);
}

/** The dates on which it is time to remind, each a working day and each once. */
export function reminderDates({
  askedAt,
  answerBy,
  timeZone,
  calendar,
}: Pick<Reminded, 'askedAt' | 'answerBy' | 'timeZone' | 'calendar'>): string[] {
  if (askedAt === null || answerBy === null || answerBy <= askedAt) return [];
  const [asked, last] = [localDate(askedAt, timeZone), localDate(answerBy, timeZone)];
  const days = datesBetween(addDays(asked, 1), last).filter((date) => isWorkingDay(date, calendar));
  const end = days.at(-1);
  if (end === undefined) return [];
  const half = days[Math.ceil(days.length / 2) - 1] ?? end;
  const shortly = workingDaysBefore(end, SHORTLY_BEFORE, calendar);
  return [...new Set([half, ...(shortly > half ? [shortly] : []), end])];
}
