import { addDays } from '@/lib/core/zoned-time';
import type { AgendaInput, AgendaSession, AgendaVisit } from '../types/agenda';
import type { Agenda } from './agenda';
import { conflict, type Found } from './conflict';

/** From this many days before it, a date owed to a host is near. */
const NEAR_DAYS = 7;

/** What site visits themselves say: `host_unconfirmed`, `lead_time`, `unplaced`. */
export function visitWarnings(agenda: Agenda): Found[] {
  return [...unconfirmedHosts(agenda), ...dueDates(agenda), ...unplacedVisits(agenda)];
}

/** Nobody said yes to the time at which the session stands: not at all, or to another. */
function unconfirmedHosts({ placed, visits }: Agenda): Found[] {
  if (visits.size === 0) return [];
  return placed.flatMap((session) => {
    const visit = visits.get(session.siteVisitId ?? '');
    if (!visit) return [];
    const { id, status, agreed } = visit;
    const isElsewhen = agreed && (agreed.start !== session.start || agreed.end !== session.end);
    if (status === 'confirmed' && !isElsewhen) return [];
    const facts = { sessions: [session], placeIds: [session.placeId], siteVisitIds: [id] };
    if (status !== 'confirmed' || !agreed) {
      return conflict('host_unconfirmed', { ...facts, params: { status } });
    }
    return conflict('host_unconfirmed', {
      ...facts,
      params: { status: 'another_time', agreedStart: agreed.start, agreedEnd: agreed.end },
      fixes: () => [{ type: 'move', sessionId: session.id, ...agreed }],
    });
  });
}

function dueDates({ input }: Agenda): Found[] {
  const { today, visits = [] } = input;
  if (today === undefined) return [];
  const sessionsOf = byVisit(input);
  const near = addDays(today, NEAR_DAYS);
  return visits.filter(isAlive).flatMap(({ id, groupIds, due = [] }) =>
    due
      .filter(({ on }) => on <= near)
      .map(({ what, on }) =>
        conflict(
          'lead_time',
          {
            sessions: sessionsOf(id),
            groupIds,
            siteVisitIds: [id],
            params: { what, due: on, past: on < today ? 1 : 0 },
          },
          `${id} ${what}`,
        ),
      ),
  );
}

function unplacedVisits({ input, placed }: Agenda): Found[] {
  const sessionsOf = byVisit(input);
  const onAgenda = new Set(placed.map(({ siteVisitId }) => siteVisitId));
  return (input.visits ?? [])
    .filter(({ id, status }) => status === 'confirmed' && !onAgenda.has(id))
    .map(({ id, groupIds }) =>
      conflict(
        'unplaced',
        {
          sessions: sessionsOf(id),
          groupIds,
          siteVisitIds: [id],
        },
        id,
      ),
    );
}

/** Sessions of a visit in the order of the agenda, then those that wait. */
function byVisit({ sessions }: AgendaInput): (visitId: string) => AgendaSession[] {
  const found = Map.groupBy(
    sessions.filter(({ siteVisitId }) => siteVisitId != null),
    ({ siteVisitId }) => siteVisitId,
  );
  const last = Number.MAX_SAFE_INTEGER;
  return (visitId) =>
    (found.get(visitId) ?? []).toSorted(
      (a, b) =>
        (a.start ?? last) - (b.start ?? last) ||
        (a.end ?? last) - (b.end ?? last) ||
        (a.id < b.id ? -1 : 1),
    );
}

function isAlive({ status }: AgendaVisit): boolean {
  return status !== 'declined' && status !== 'cancelled';
}
