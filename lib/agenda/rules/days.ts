import {
  addDays,
  clockMinutes,
  DAY,
  datesBetween,
  localTime,
  MINUTE,
  startOfDay,
  toInstant,
} from '@/lib/core/zoned-time';
import type { AgendaActivity, DatedWindow, LocalDate, LocalTime, Span } from '../types/agenda';

/** A day of the activity, from midnight to midnight of its zone, with the hours in which sessions may lie. */
export type Day = Span & { date: LocalDate; hours: Span; lunch: Span | null };

export function activityDays(activity: AgendaActivity): Day[] {
  const { startsOn, endsOn, timeZone, dayHours, lunchWindow } = activity;
  const dates = datesBetween(startsOn, endsOn);
  const midnights = [...dates, addDays(endsOn, 1)].map((date) => startOfDay(date, timeZone));
  return dates.map((date, n) => {
    const span = { start: midnights[n] ?? 0, end: midnights[n + 1] ?? 0 };
    const at = clockOf(date, span, timeZone);
    return {
      ...span,
      date,
      hours: { start: at(dayHours.start), end: at(dayHours.end) },
      lunch: lunchWindow && { start: at(lunchWindow.start), end: at(lunchWindow.end) },
    };
  });
}

/** The day that an instant lies in; `undefined` outside the activity. */
export function dayAt(days: readonly Day[], instant: number): Day | undefined {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.start ?? Number.POSITIVE_INFINITY) <= instant) low = middle + 1;
    else high = middle;
  }
  const day = days[low - 1];
  return day && instant < day.end ? day : undefined;
}

/** The minute of the local day, for instants inside the activity without asking the zone where clocks do not change. */
export function minutesIn(days: readonly Day[], timeZone: string): (instant: number) => number {
  return (instant) => {
    const day = dayAt(days, instant);
    if (day && day.end - day.start === DAY) return Math.floor((instant - day.start) / MINUTE);
    return minuteOfDay(instant, timeZone);
  };
}

/** What the clocks of a zone show, in minutes since midnight. */
export function minuteOfDay(instant: number, timeZone: string): number {
  return clockMinutes(localTime(instant, timeZone));
}

/** Windows of local time as instants, in order; those that touch are one. */
export function windowSpans(windows: readonly DatedWindow[], timeZone: string): Span[] {
  const spans = windows
    .map(({ date, start, end }) => {
      const at = clockOf(date, daySpan(date, timeZone), timeZone);
      return { start: at(start), end: at(end) };
    })
    .sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push(span);
  }
  return merged;
}

function daySpan(date: LocalDate, timeZone: string): Span {
  return { start: startOfDay(date, timeZone), end: startOfDay(addDays(date, 1), timeZone) };
}

/** Clock times of one date as instants. Only a day on which the clocks change needs the zone again. */
function clockOf(date: LocalDate, day: Span, timeZone: string): (time: LocalTime) => number {
  if (day.end - day.start === DAY) return (time) => day.start + clockMinutes(time) * MINUTE;
  return (time) => toInstant(date, time, timeZone);
}
