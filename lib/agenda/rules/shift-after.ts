import { MINUTE } from '@/lib/core/zoned-time';
import type { Span } from '../types/agenda';
import type { Draft, EditableSession } from '../types/draft';
import type { DraftEdit } from '../types/edits';
import { activityDays, type Day, dayAt } from './days';

/** What a shift does to one session, in the order of the agenda. */
export type Shifted = {
  sessionId: string;
  from: Span;
  /** The same as `from` when it stays. */
  to: Span;
  /** It would leave the hours of its day, so it stays where it is. */
  stays: boolean;
  /** Its host has said yes to the time that it has now. */
  hostConfirmed: boolean;
  /** It is shared with groups that nothing else is shifted for. */
  otherGroups: boolean;
};

type Options = { /** Everything on later days, too. */ laterDays?: boolean };

type Timed = EditableSession & Span;

/**
 * A session and all after it, of the same groups and on the same day of the activity, by some minutes: later, or
 * earlier where they are negative. What begins at the same moment counts as after.
 */
export function planShift(
  draft: Draft,
  sessionId: string,
  minutes: number,
  { laterDays = false }: Options = {},
): Shifted[] {
  const days = activityDays(draft.activity);
  const timed = draft.sessions.filter((session): session is Timed => session.start !== null);
  const first = timed.find(({ id }) => id === sessionId);
  if (!first) return [];
  const today = dayAt(days, first.start);
  const confirmed = new Set(
    draft.visits.filter(({ status }) => status === 'confirmed').map(({ id }) => id),
  );
  return timed
    .filter(
      (session) =>
        session.start >= first.start &&
        (laterDays || (today ? session.start < today.end : session.id === sessionId)) &&
        shareGroups(session, first),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
    .map((session) => {
      const { id, start, end, siteVisitId } = session;
      const moved = { start: start + minutes * MINUTE, end: end + minutes * MINUTE };
      const stays = leavesDay(session, moved, dayAt(days, start));
      return {
        sessionId: id,
        from: { start, end },
        to: stays ? { start, end } : moved,
        stays,
        hostConfirmed: confirmed.has(siteVisitId ?? ''),
        otherGroups: !isWithin(session, first),
      };
    });
}

/** The same as edits that are saved together. */
export function shiftAfter(
  draft: Draft,
  sessionId: string,
  minutes: number,
  options?: Options,
): DraftEdit[] {
  return planShift(draft, sessionId, minutes, options)
    .filter(({ stays }) => !stays)
    .map(({ sessionId: id, to }) => ({ type: 'change', sessionId: id, changes: to }));
}

/** What is outside already may move on: nothing new goes wrong with it. */
function leavesDay(from: Span, to: Span, day: Day | undefined): boolean {
  if (!day) return false;
  const { start, end } = day.hours;
  return (to.end > end && from.end <= end) || (to.start < start && from.start >= start);
}

type Addressing = Pick<EditableSession, 'groupIds'>;

function shareGroups(a: Addressing, b: Addressing): boolean {
  if (a.groupIds.length === 0 || b.groupIds.length === 0) return true;
  return a.groupIds.some((id) => b.groupIds.includes(id));
}

function isWithin(a: Addressing, b: Addressing): boolean {
  if (b.groupIds.length === 0) return true;
  return a.groupIds.length > 0 && a.groupIds.every((id) => b.groupIds.includes(id));
}
