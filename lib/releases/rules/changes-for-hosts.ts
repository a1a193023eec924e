import type { AgendaChange, ChangeKind, HostReader } from '../types';

/** What a host has to know of a visit: when, where and whom they receive. The rest is between us and our readers. */
const KINDS: ReadonlySet<ChangeKind> = new Set([
  'added',
  'removed',
  'moved',
  'lengthened',
  'shortened',
  'place_changed',
  'place_details_changed',
  'groups_changed',
]);

/** What of these changes a host is told: those of their visits. */
export function changesForHost(
  changes: readonly AgendaChange[],
  { sessionIds }: Pick<HostReader, 'sessionIds'>,
): AgendaChange[] {
  return changes.filter(({ kind, sessionId }) => KINDS.has(kind) && sessionIds.includes(sessionId));
}

/** Those of the hosts whose visits changed, and who have an address. */
export function hostsToTell<H extends HostReader>(
  changes: readonly AgendaChange[],
  hosts: readonly H[],
): (H & { email: string; changes: AgendaChange[] })[] {
  return hosts.flatMap((host) => {
    const own = changesForHost(changes, host);
    return host.email && own.length > 0 ? [{ ...host, email: host.email, changes: own }] : [];
  });
}
