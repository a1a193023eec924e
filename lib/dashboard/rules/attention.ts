import type { ActivitySummary } from '@/lib/activities/types';
import { addDays, DAY, datesBetween, localDate } from '@/lib/core/zoned-time';
import type { Attention } from '../types';

/** Days before it begins in which an activity without a release is late. */
const PUBLISH_BY = 21;
const DEADLINE_NEAR = 7;

export type Phase = 'coming' | 'running' | 'over';

/** Where the calendar of the activity's own zone stands, whatever its status says. */
export function phaseOf(
  activity: Pick<ActivitySummary, 'startsOn' | 'endsOn' | 'timeZone'>,
  at: Date,
): Phase {
  const today = localDate(at.getTime(), activity.timeZone);
  if (today < activity.startsOn) return 'coming';
  return today <= activity.endsOn ? 'running' : 'over';
}

const LEVELS = { danger: 0, warn: 1, info: 2 } as const;

/**
 * What of an activity waits for its coordinators, the worst first. What is over only waits to be signed off. It is told
 * from one line of a list; the activity's own page looks at the draft, the hosts and the people (`lib/tasks`).
 */
export function attentionOf(activity: ActivitySummary, at: Date): Attention[] {
  const phase = phaseOf(activity, at);
  if (phase === 'over') {
    return activity.isSignedOff
      ? []
      : [{ code: 'not_signed_off', level: 'warn', values: {}, at: null }];
  }
  return [
    ...(phase === 'coming' ? peopleOf(activity, at) : []),
    ...agendaOf(activity, phase, at),
  ].sort((a, b) => LEVELS[a.level] - LEVELS[b.level]);
}

function peopleOf(activity: ActivitySummary, at: Date): Attention[] {
  const { places, confirmed, waiting, nextDeadline } = activity;
  const found: Attention[] = [];
  const free = places - confirmed - waiting;
  if (nextDeadline && free > 0) {
    const left = Date.parse(nextDeadline) - at.getTime();
    const values = { free, places };
    if (left <= 0) found.push({ code: 'deadline_past', level: 'danger', values, at: nextDeadline });
    else if (left <= DEADLINE_NEAR * DAY) {
      found.push({ code: 'deadline_near', level: 'warn', values, at: nextDeadline });
    }
  }
  if (waiting > 0) {
    found.push({ code: 'people_waiting', level: 'info', values: { count: waiting }, at: null });
  }
  return found;
}

function agendaOf(activity: ActivitySummary, phase: Phase, at: Date): Attention[] {
  const { release, sessions, unplaced, changed, startsOn, timeZone } = activity;
  const today = localDate(at.getTime(), timeZone);
  const isLate = phase === 'running' || addDays(today, PUBLISH_BY) >= startsOn;
  const found: Attention[] = [];
  if (!release && isLate) {
    const level = phase === 'running' ? 'danger' : 'warn';
    const code = sessions === 0 ? 'agenda_empty' : 'not_published';
    found.push({ code, level, values: { count: sessions }, at: null });
  }
  if (release && changed > 0) {
    const values = { count: changed, number: release.number };
    found.push({ code: 'draft_changed', level: 'warn', values, at: release.publishedAt });
  }
  if (unplaced > 0) {
    found.push({ code: 'sessions_unplaced', level: 'info', values: { count: unplaced }, at: null });
  }
  return found;
}

/** The day before the present one in UTC: what ended before it is over in every zone. */
export function yesterday(at: Date): string {
  return addDays(localDate(at.getTime(), 'UTC'), -1);
}

/** Whole days until an activity begins, by its own calendar; zero or less once it has. */
export function daysUntil(
  activity: Pick<ActivitySummary, 'startsOn' | 'timeZone'>,
  at: Date,
): number {
  const today = localDate(at.getTime(), activity.timeZone);
  return datesBetween(today, activity.startsOn).length - 1;
}
