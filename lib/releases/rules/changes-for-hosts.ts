import { type TimeOffer, type Times, timeToOffer } from '@/lib/visits/rules/times-to-offer';
import type { AgendaChange, ChangeKind, DraftSession, HostReader, ReleaseDraft } from '../types';

/** What a host has to know of a visit: when, where and whom they receive. The rest is between us and our readers. */
const TIME_KINDS: ReadonlySet<ChangeKind> = new Set([
  'added',
  'removed',
  'moved',
  'lengthened',
  'shortened',
]);
const KINDS: ReadonlySet<ChangeKind> = new Set([
  ...TIME_KINDS,
  'place_changed',
  'place_details_changed',
  'groups_changed',
]);

/** What a release means for the host of a visit: a time to be asked for, or changes to be told. */
export type HostNews = {
  host: HostReader;
  offer: TimeOffer | null;
  changes: AgendaChange[];
  /** Of the agenda's changes, those of their visit. */
  sessionIds: string[];
};
type Agenda = Pick<ReleaseDraft, 'sessions'>;

/**
 * To whom of the hosts a release is news. Before and after are compared by visit, so that whoever had a session that is
 * another host's now hears of it too. When a visit is, its host agrees to anew (`offer`), and is told nothing besides.
 */
export function newsForHosts(
  hosts: readonly HostReader[],
  changes: readonly AgendaChange[],
  previous: Agenda | null,
  next: Agenda,
): HostNews[] {
  return hosts.flatMap((host) => {
    const isTheirs = (session: DraftSession | null) =>
      session !== null &&
      (session.siteVisitId === undefined
        ? host.sessionIds.includes(session.id)
        : session.siteVisitId === host.visitId);
    const [was, is] = [first(previous, isTheirs), first(next, isTheirs)];
    const offer = timeToOffer(host, timesOf(is), timesOf(was));
    const own = changes.filter(
      ({ kind, before, after }) => KINDS.has(kind) && (isTheirs(before) || isTheirs(after)),
    );
    // The time of a visit is that of its first session; what stands between us is about no other.
    const firsts = [was?.id, is?.id];
    const told = offer
      ? []
      : own.filter(({ kind, sessionId }) => !TIME_KINDS.has(kind) || !firsts.includes(sessionId));
    if (!offer && told.length === 0) return [];
    const sessionIds = [...new Set(own.map(({ sessionId }) => sessionId))];
    return [{ host, offer, changes: told, sessionIds }];
  });
}

function first(agenda: Agenda | null, isTheirs: (session: DraftSession) => boolean) {
  return agenda?.sessions
    .filter(isTheirs)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || (a.id < b.id ? -1 : 1))[0];
}

function timesOf(session: DraftSession | undefined): Times | null {
  return session ? { start: Date.parse(session.startsAt), end: Date.parse(session.endsAt) } : null;
}
