import type { Draft, EditableSession, NamedVisit } from '@/lib/agenda/types/draft';
import { MINUTE } from '@/lib/core/zoned-time';

/** Something of the tray: a session without a time, or a site visit that has no session yet. */
export type Waiting = { session: EditableSession | null; visit: NamedVisit | null };

/** What waits for a time, site visits first. Visits that will not happen do not wait. */
export function waitingOf({ sessions, visits }: Draft): Waiting[] {
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  const used = new Set(sessions.map(({ siteVisitId }) => siteVisitId));
  const visitOf = (session: EditableSession) => byId.get(session.siteVisitId ?? '') ?? null;
  const unplaced = visits.filter(
    ({ id, status }) => !used.has(id) && status !== 'declined' && status !== 'cancelled',
  );
  const drafts = sessions
    .filter(({ start }) => start === null)
    .map((session) => ({ session, visit: visitOf(session) }));
  return [...unplaced.map((visit) => ({ session: null, visit })), ...drafts];
}

/** Minutes that a session takes or is to take; an hour where nobody said. */
export function minutesOf({
  start,
  end,
  duration,
}: Pick<EditableSession, 'start' | 'end' | 'duration'>): number {
  return start !== null && end !== null ? (end - start) / MINUTE : (duration ?? 60);
}
