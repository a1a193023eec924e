import { applyEdits, invertEdits } from '@/lib/agenda/rules/edits';
import type { EditableSession } from '@/lib/agenda/types/draft';
import type { DraftEdit, NewerSession } from '@/lib/agenda/types/edits';
import { type Batch, isOf, type Ledger, type Step, turned, without, withVersion } from './ledger';
import type { Clash } from './types';

/** What comes of a save that somebody else's save came before. */

/** Somebody else saved before the first batch: what is the same on both sides needs no choice. */
export function stale(ledger: Ledger, newer: readonly NewerSession[]): Ledger {
  const told = new Map(newer.map((one) => [one.sessionId, one]));
  const gone = ledger.base.sessions.filter(({ id }) => told.get(id)?.theirs === null);
  const sessions = [
    ...ledger.base.sessions.filter(({ id }) => !told.has(id)),
    ...newer.flatMap(({ theirs }) => theirs ?? []),
  ];
  const next: Ledger = {
    ...ledger,
    base: applyEdits({ ...ledger.base, sessions }, []),
    removed: new Map([...ledger.removed, ...gone.map((one) => [one.id, one] as const)]),
    newer,
  };
  return newer
    .filter((one) => agrees(next, one))
    .reduce((agreed, one) => settle(agreed, one, 'theirs', ''), next);
}

/** What a person has to choose between: their own version, with everything that waits, and the newer one. */
export function clashesOf(ledger: Ledger): Clash[] {
  return ledger.newer.map((newer) => ({ newer, mine: mineOf(ledger, newer) }));
}

/** The session with everything that waits for it, on top of their version or, where they took it out, of the last. */
function mineOf(ledger: Ledger, { sessionId, theirs }: NewerSession): EditableSession | null {
  const own = ledger.waiting.flatMap(({ edits }) => edits).filter(isOf(sessionId));
  const back: DraftEdit[] = theirs === null ? [{ type: 'restore', sessionId }] : [];
  const { sessions } = applyEdits(ledger.base, [...back, ...own], ledger);
  return sessions.find(({ id }) => id === sessionId) ?? null;
}

/** Ends a clash: theirs drops what waits for the session, mine sends it again over their version. */
export function settle(
  ledger: Ledger,
  { sessionId, theirs, version }: NewerSession,
  keep: 'mine' | 'theirs',
  id: string,
): Ledger {
  const newer = ledger.newer.filter((one) => one.sessionId !== sessionId);
  const [first] = ledger.waiting.filter(({ looks }) => sessionId in looks);
  const history = {
    done: without(ledger.done, sessionId),
    undone: without(ledger.undone, sessionId),
  };
  if (keep === 'theirs' || !first) {
    return { ...ledger, ...history, newer, waiting: without(ledger.waiting, sessionId) };
  }
  const again = overTheirs(ledger, { sessionId, theirs, version });
  const waiting = without(ledger.waiting, sessionId);
  if (again.length === 0) return { ...ledger, ...history, newer, waiting };
  const look = `v${version}`;
  const looks = { [sessionId]: { from: look, to: id } };
  const rest = waiting.find((batch) => batch.id === first.id);
  const batch: Batch = {
    id,
    label: first.label,
    edits: [...(rest?.edits ?? []), ...again],
    looks: { ...rest?.looks, ...looks },
  };
  const step: Step = {
    label: first.label,
    edits: invertEdits(ledger.base, again, { removed: ledger.removed }),
    looks: turned(looks),
  };
  return {
    ...ledger,
    done: [...history.done, step],
    undone: history.undone,
    newer,
    waiting: rest ? waiting.map((one) => (one === rest ? batch : one)) : [batch, ...waiting],
    versions: withVersion(ledger.versions, sessionId, look, version),
  };
}

/** All that waits for one session, as one edit of the version that the other person has left. */
function overTheirs(ledger: Ledger, newer: NewerSession): DraftEdit[] {
  const { sessionId, theirs } = newer;
  const own = ledger.waiting.flatMap(({ edits }) => edits).filter(isOf(sessionId));
  const changes = Object.assign(
    {},
    ...own.map((one) => (one.type === 'change' ? one.changes : {})),
  );
  const isEmpty = Object.keys(changes).length === 0;
  const change: DraftEdit[] = isEmpty ? [] : [{ type: 'change', sessionId, changes }];
  if (!mineOf(ledger, newer)) {
    return theirs === null ? [] : [{ type: 'remove', sessionId }];
  }
  return theirs === null ? [{ type: 'restore', sessionId }, ...change] : change;
}

/** Both took it out, or both put it back: there is nothing to choose. */
function agrees({ waiting }: Ledger, { sessionId, theirs }: NewerSession): boolean {
  const own = waiting.flatMap(({ edits }) => edits).filter(isOf(sessionId));
  const last = own.at(-1)?.type;
  return theirs === null ? last === 'remove' : own.length === 1 && last === 'restore';
}
