import { MINUTE } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaSession, Span } from '../types/agenda';
import type { Conflict } from '../types/conflict';
import type { Placement, PlacementFact } from '../types/placing';
import type { Leg } from '../types/travel';
import { type Agenda, expectedHeads, type Placed, readAgenda, roomOf } from './agenda';
import { checkRead } from './check-agenda';
import { windowSpans } from './days';
import { legsIn } from './legs';

/** Said by the facts already. */
const IN_FACTS = new Set(['host_hours', 'place_unavailable', 'travel_too_short']);

/**
 * What would come of a session at a time: what fits and what does not, and which conflicts that ends and begins.
 * @param before everything that is wrong now, as `checkAgenda` says it of the same input
 */
export function placementAt(
  input: AgendaInput,
  session: AgendaSession & Span,
  before: readonly Conflict[],
): Placement {
  const others = input.sessions.filter(({ id }) => id !== session.id);
  const agenda = readAgenda({ ...input, sessions: [...others, session] });
  const conflicts = checkRead(agenda);
  const known = new Set(before.map(({ key }) => key));
  const left = new Set(conflicts.map(({ key }) => key));
  return {
    facts: factsOf(agenda, session),
    conflicts: conflicts.filter((one) => one.sessionIds.includes(session.id) && !isFact(one)),
    closes: before.filter(({ key }) => !left.has(key)),
    opens: conflicts.filter(({ key }) => !known.has(key)),
  };
}

function isFact({ code, personIds, params }: Conflict): boolean {
  // A speaker's way is not among the facts, which are about groups; nor are the seats of vehicles.
  if (code === 'capacity_exceeded') return params.of !== 'vehicle';
  return IN_FACTS.has(code) && personIds.length === 0;
}

function factsOf(agenda: Agenda, session: AgendaSession & Span): PlacementFact[] {
  const placed = agenda.placed.find(({ id }) => id === session.id);
  if (!placed) return [];
  return [...doors(agenda, placed), ...heads(agenda, placed), ...ways(agenda, placed)];
}

function doors({ input, visits, places }: Agenda, session: Placed): PlacementFact[] {
  const { siteVisitId, placeId, start, end, day } = session;
  const windowsOf = (windows: Parameters<typeof windowSpans>[0] | null | undefined) =>
    windows && windowSpans(windows, input.activity.timeZone);
  const fact = (windows: Span[]) => ({
    fits: windows.some((window) => window.start <= start && end <= window.end),
    windows: windows.filter((window) => day && window.start < day.end && day.start < window.end),
  });
  const host = windowsOf(visits.get(siteVisitId ?? '')?.windows);
  const place = windowsOf(places.get(placeId ?? '')?.openings);
  return [
    ...(host && siteVisitId ? [{ code: 'host_free' as const, siteVisitId, ...fact(host) }] : []),
    ...(place && placeId ? [{ code: 'place_open' as const, placeId, ...fact(place) }] : []),
  ];
}

function heads(agenda: Agenda, session: Placed): PlacementFact[] {
  const expected = expectedHeads(agenda, session);
  if (expected === null) return [];
  const limits = [
    { of: 'host' as const, limit: agenda.visits.get(session.siteVisitId ?? '')?.capacity },
    { of: 'place' as const, limit: agenda.places.get(roomOf(session) ?? '')?.capacity },
  ];
  return limits.flatMap(({ of, limit }) =>
    limit == null ? [] : [{ code: 'heads', fits: expected <= limit, of, expected, limit }],
  );
}

/** How its groups come and go, where somebody knows the minutes. */
function ways(agenda: Agenda, { id, start }: Placed): PlacementFact[] {
  const fits = ({ minutes, availableMinutes, mode }: Leg) =>
    availableMinutes === null ||
    (minutes ?? 0) + (mode === 'walk' ? 0 : agenda.input.activity.travelBufferMinutes) <=
      availableMinutes;
  return legsIn(agenda).flatMap((leg): PlacementFact[] => {
    const { fromSessionId, toSessionId, minutes, availableMinutes } = leg;
    if (minutes === null) return [];
    const { groupId, mode, estimated, fromPlaceId, toPlaceId } = leg;
    const way = { fits: fits(leg), groupId, mode, estimated, fromPlaceId, toPlaceId, minutes };
    if (toSessionId === id) {
      const at = start - ((availableMinutes ?? minutes) - minutes) * MINUTE;
      return [{ code: 'arrives', at, sessionId: fromSessionId, ...way }];
    }
    if (fromSessionId !== id) return [];
    return [{ code: 'goes_on', available: availableMinutes, sessionId: toSessionId, ...way }];
  });
}
