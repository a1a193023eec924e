import type { DatedWindow, Span } from '../types/agenda';
import type { Agenda, Placed } from './agenda';
import { conflict, type Found, minutesOf, visitIds } from './conflict';
import { windowSpans } from './days';
import { moveInto } from './fixes';

/** `day_bounds`: a session has to lie in the hours of one day of the activity. */
export function dayBounds({ days, placed }: Agenda): Found[] {
  const hours = days.map((day) => day.hours);
  const last = days.at(-1)?.end ?? Number.NEGATIVE_INFINITY;
  const found: Found[] = [];
  for (const session of placed) {
    const { day } = session;
    if (day && day.hours.start <= session.start && session.end <= day.hours.end) continue;
    const bad = outside(session, day ? [day.hours] : []);
    if (!bad) continue;
    const reason = day && session.end <= last ? 'hours' : 'days';
    const fixes = () => [moveInto(session, hours)];
    found.push(conflict('day_bounds', { sessions: [session], ...bad, params: { reason }, fixes }));
  }
  return found;
}

/** `host_hours` and `place_unavailable`: outside what the host, or the place, has open. */
export function closedDoors({ input, placed, places, visits }: Agenda): Found[] {
  const spansOf = remembered(input.activity.timeZone);
  const found: Found[] = [];
  for (const session of placed) {
    const host = visits.get(session.siteVisitId ?? '')?.windows;
    if (host) found.push(...closed('host_hours', session, spansOf(host)));
    const openings = places.get(session.placeId ?? '')?.openings;
    if (openings) found.push(...closed('place_unavailable', session, spansOf(openings)));
  }
  return found;
}

/** `person_unavailable`: somebody named on a session cannot come then. One conflict for each person. */
export function absentPeople({ input, byPerson }: Agenda): Found[] {
  return (input.people ?? []).flatMap(({ id, availability }) => {
    if (!availability) return [];
    return (byPerson.get(id) ?? []).flatMap((session) => {
      const bad = outside(session, availability);
      if (!bad) return [];
      const fixes = () => [moveInto(session, availability)];
      return conflict(
        'person_unavailable',
        { sessions: [session], personIds: [id], ...bad, fixes },
        id,
      );
    });
  });
}

function closed(
  code: 'host_hours' | 'place_unavailable',
  session: Placed,
  windows: readonly Span[],
): Found[] {
  const bad = outside(session, windows);
  if (!bad) return [];
  return [
    conflict(code, {
      sessions: [session],
      placeIds: [session.placeId],
      siteVisitIds: visitIds(session),
      ...bad,
      fixes: () => [moveInto(session, windows)],
    }),
  ];
}

/**
 * What of a session lies outside the window that holds most of it: the minutes, and the first piece.
 * `null` when one window holds all of it.
 */
function outside(session: Span, windows: readonly Span[]): { minutes: number; span: Span } | null {
  const { start, end } = session;
  let best: Span | null = null;
  let most = 0;
  for (const window of windows) {
    const inside = Math.min(end, window.end) - Math.max(start, window.start);
    if (inside > most) [best, most] = [window, inside];
  }
  if (most >= end - start) return null;
  const minutes = minutesOf({ start, end: end - most });
  if (!best) return { minutes, span: { start, end } };
  const span = start < best.start ? { start, end: best.start } : { start: best.end, end };
  return { minutes, span };
}

/** Dated windows as instants, worked out once for each list. */
function remembered(timeZone: string) {
  const known = new Map<readonly DatedWindow[], Span[]>();
  return (windows: readonly DatedWindow[]): Span[] => {
    const spans = known.get(windows) ?? windowSpans(windows, timeZone);
    known.set(windows, spans);
    return spans;
  };
}
