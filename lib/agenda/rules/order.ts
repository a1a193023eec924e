import type { AgendaSession } from '../types/agenda';
import type { Agenda, Placed } from './agenda';
import { conflict, type Found, inGroup, minutesOf, visitIds } from './conflict';
import { move } from './fixes';

/** `order_broken`: a session begins before the one that it must follow has ended. One in the tray breaks nothing. */
export function brokenOrder({ placed }: Agenda): Found[] {
  const followers = placed.filter(({ mustFollowSessionId }) => mustFollowSessionId != null);
  if (followers.length === 0) return [];
  const byId = new Map(placed.map((session) => [session.id, session]));
  return followers.flatMap((session) => {
    const first = byId.get(session.mustFollowSessionId ?? '');
    if (!first || first.id === session.id || first.end <= session.start) return [];
    const span = { start: session.start, end: first.end };
    const [earlier, later] = first.order < session.order ? [first, session] : [session, first];
    return conflict(
      'order_broken',
      {
        sessions: [earlier, later],
        siteVisitIds: visitIds(earlier, later),
        minutes: minutesOf(span),
        span,
        fixes: () => [move(session, first.end)],
      },
      session.id,
    );
  });
}

/**
 * `duplicate_visit`: a group comes to the same host or place a second time. Each later visit is held
 * against the first one, with all groups that make both.
 */
export function duplicateVisits({ lanes }: Agenda): Found[] {
  const found = new Map<string, { first: Placed; again: Placed; groupIds: string[] }>();
  for (const { group, sessions } of lanes) {
    const ofHost = new Map<string, Placed>();
    const atPlace = new Map<string, Placed>();
    for (const session of sessions) {
      if (session.kind !== 'site_visit') continue;
      const { siteVisitId, placeId } = session;
      const first = ofHost.get(siteVisitId ?? '') ?? atPlace.get(placeId ?? '');
      if (siteVisitId && !ofHost.has(siteVisitId)) ofHost.set(siteVisitId, session);
      if (placeId && !atPlace.has(placeId)) atPlace.set(placeId, session);
      if (!first) continue;
      const pair = `${first.order} ${session.order}`;
      const known = found.get(pair) ?? { first, again: session, groupIds: [] };
      known.groupIds.push(...inGroup(group?.id));
      found.set(pair, known);
    }
  }
  return [...found.values()].map(({ first, again, groupIds }) =>
    conflict('duplicate_visit', {
      sessions: [first, again],
      groupIds,
      placeIds: [first.placeId, again.placeId],
      siteVisitIds: visitIds(first, again),
      fixes: () => [{ type: 'to_tray', sessionId: again.id }],
    }),
  );
}

/** Whether two visits are to the same host or place. */
export function isSameVisit(a: AgendaSession, b: AgendaSession): boolean {
  if (a.kind !== 'site_visit' || b.kind !== 'site_visit') return false;
  const sameHost = a.siteVisitId != null && a.siteVisitId === b.siteVisitId;
  return sameHost || (a.placeId !== null && a.placeId === b.placeId);
}
