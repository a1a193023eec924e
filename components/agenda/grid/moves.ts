import type { AgendaSession, Span } from '@/lib/agenda/types/agenda';
import type { Draft, EditableSession } from '@/lib/agenda/types/draft';
import { addDays, datesBetween } from '@/lib/core/zoned-time';
import { visitContent } from '../desk/new-content';
import type { DeskEdit, Picked } from '../desk/types';
import { minutesOf } from '../desk/waiting';
import type { PlacedSession } from './lay-grid';
import { type Slot, slotOf, spanOf, stepTime } from './slots';

/** A session with the place in time that it is to get. */
export type Move = { sessionId: string } & Span & { groupIds: readonly string[] };

export function isPlaced(session: EditableSession | undefined): session is PlacedSession {
  return session !== undefined && session.start !== null && session.end !== null;
}

/** What a picked thing is: its words, its length and its groups. */
export function pickedContent({ sessions, visits }: Draft, { sessionId, siteVisitId }: Picked) {
  const session = sessions.find(({ id }) => id === sessionId);
  if (session) return { ...session, minutes: minutesOf(session) };
  const visit = visits.find(({ id }) => id === siteVisitId);
  return visit ? { ...visitContent(visit), minutes: visit.duration } : undefined;
}

/** What is in the hand together: the session that is picked up, first, and the others of a selection with it. */
export function heldWith(
  { sessions }: Draft,
  selection: ReadonlySet<string>,
  { sessionId, from }: Picked,
): Set<string> {
  const own = sessions.find(({ id }) => id === sessionId);
  const isAlone = from === 'tray' || !isPlaced(own) || !selection.has(sessionId);
  const others = isAlone ? [] : sessions.filter((one) => selection.has(one.id) && isPlaced(one));
  return new Set([sessionId, ...others.map(({ id }) => id)]);
}

/** Where everything in the hand would stand: the others as many days and minutes further, for their own groups. */
export function movesOf(draft: Draft, selection: ReadonlySet<string>, picked: Picked): Move[] {
  const { sessions, activity } = draft;
  const { sessionId, over } = picked;
  if (!over) return [];
  const zone = activity.timeZone;
  const own: Move = { sessionId, ...over };
  const held = sessions.find(({ id }) => id === sessionId);
  const ids = heldWith(draft, selection, picked);
  if (ids.size === 1 || !isPlaced(held)) return [own];
  const [before, after] = [slotOf(held, zone), slotOf(over, zone)];
  const days = daysFrom(before.date, after.date);
  const others = sessions.filter(({ id }) => id !== sessionId && ids.has(id));
  return [
    own,
    ...others.filter(isPlaced).map((other): Move => {
      const slot = slotOf(other, zone);
      const moved = stepTime(
        { ...slot, date: addDays(slot.date, days) },
        after.minute - before.minute,
      );
      return { sessionId: other.id, ...spanOf(moved, zone), groupIds: other.groupIds };
    }),
  ];
}

/** The edits that put moves into the draft; what has no session yet gets one. What stays where it was is left out. */
export function editsOf(
  draft: Draft,
  moves: readonly Move[],
  siteVisitId: string | null,
): DeskEdit[] {
  return moves.flatMap(({ sessionId, start, end, groupIds }): DeskEdit[] => {
    const session = draft.sessions.find(({ id }) => id === sessionId);
    const visit = draft.visits.find(({ id }) => id === siteVisitId);
    if (!session) {
      const content = visit && { ...visitContent(visit), start, end, groupIds };
      return content ? [{ type: 'create', sessionId, content }] : [];
    }
    const isSameGroups = session.groupIds.join() === groupIds.join();
    if (session.start === start && session.end === end && isSameGroups) return [];
    const changes = isSameGroups ? { start, end } : { start, end, groupIds };
    return [{ type: 'change', sessionId, changes }];
  });
}

/** Sessions as they would be after moves, without a change of the draft; what has none yet is its site visit. */
export function movedSessions(
  { sessions, visits }: Draft,
  moves: readonly Move[],
  siteVisitId: string | null,
): AgendaSession[] {
  return moves.flatMap(({ sessionId, ...place }): AgendaSession[] => {
    const session = sessions.find(({ id }) => id === sessionId);
    const visit = visits.find(({ id }) => id === siteVisitId);
    const content = session ?? (visit && visitContent(visit));
    return content ? [{ ...content, ...place, id: sessionId }] : [];
  });
}

export function slotToMove(sessionId: string, slot: Slot, zone: string): Move {
  return { sessionId, ...spanOf(slot, zone), groupIds: slot.groupIds };
}

/** How many days later, negative for earlier. */
function daysFrom(before: string, after: string): number {
  return before <= after
    ? datesBetween(before, after).length - 1
    : 1 - datesBetween(after, before).length;
}
