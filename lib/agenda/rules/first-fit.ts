import { datesBetween, MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaSession, LocalDate, Span } from '../types/agenda';
import { windowSpans } from './days';
import { dragStep } from './drag-step';

const QUARTER = 15 * MINUTE;

/**
 * The first quarter of an hour at which a session can be without a blocker of its own: in the windows of its host, else
 * in the hours of the days, the wished dates before others. `null` where there is none.
 * @param minutes that it takes
 * @param date the one day to look at; all of the activity's without it
 */
export function firstFit(
  input: AgendaInput,
  session: AgendaSession,
  minutes: number,
  date?: LocalDate,
): Span | null {
  const { startsOn, endsOn, timeZone, dayHours } = input.activity;
  const visit = input.visits?.find(({ id }) => id === session.siteVisitId);
  const windows =
    visit?.windows ?? datesBetween(startsOn, endsOn).map((day) => ({ ...dayHours, date: day }));
  const open = windows.filter((one) => !date || one.date === date);
  const wished = open.filter((one) => visit?.wishedDates?.includes(one.date));
  const others = open.filter((one) => !wished.includes(one));
  const check = dragStep(input, new Set([session.id]));
  for (const window of [wished, others].flatMap((some) => windowSpans(some, timeZone))) {
    for (let { start } = window; start + minutes * MINUTE <= window.end; start += QUARTER) {
      const span = { start, end: start + minutes * MINUTE };
      const isBlocked = check([{ ...session, ...span }]).some(
        ({ level, sessionIds }) => level === 'blocker' && sessionIds.includes(session.id),
      );
      if (!isBlocked) return span;
    }
  }
  return null;
}
