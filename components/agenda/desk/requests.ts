import { applyEdits } from '@/lib/agenda/rules/edits';
import type { AgendaEdit } from '@/lib/agenda/types/edits';
import { type Around, type Batch, type Ledger, type Look, without, withVersion } from './ledger';

/**
 * How batches that wait go to the server: as many in one request as can, because after an hour without a network there
 * are many. A request whose answer was lost may have been saved, so it is sent again as it was, under its own id.
 */

/** The server takes no more edits at once. */
const MOST = 2_000;

export type Request = { id: string; edits: AgendaEdit[] };

/** Marks the batches that go with the next request. One that was sent before stays as it is. */
export function gathered(ledger: Ledger): Ledger {
  const [first] = ledger.waiting;
  if (!first || first.request !== undefined) return ledger;
  const together = leading(ledger.waiting);
  return marked(ledger, together, () => first.id);
}

/**
 * The batches that may go together: the server asks the version of a session once in a request, so each has to be made
 * of what the one before it left; an undo to an older look is asked by itself.
 */
function leading(waiting: readonly Batch[]): number {
  const looks = new Map<string, Look>();
  let edits = 0;
  for (const [index, batch] of waiting.entries()) {
    const passages = Object.entries(batch.looks);
    edits += batch.edits.length;
    const follows = passages.every(([id, { from }]) => (looks.get(id) ?? from) === from);
    if (index > 0 && (batch.request !== undefined || edits > MOST || !follows)) return index;
    for (const [id, { to }] of passages) looks.set(id, to);
  }
  return waiting.length;
}

function underWay({ waiting }: Ledger): readonly Batch[] {
  const [first] = waiting;
  if (first?.request === undefined) return waiting.slice(0, 1);
  const after = waiting.findIndex(({ request }) => request !== first.request);
  return after < 0 ? waiting : waiting.slice(0, after);
}

/** What is sent: every edit with the version of the look that it was made of. */
export function requestOf(ledger: Ledger): Request | null {
  const sent = underWay(ledger);
  const [first] = sent;
  if (!first) return null;
  return {
    id: first.request ?? first.id,
    edits: sent.flatMap((batch) => versioned(ledger, batch)),
  };
}

function versioned({ versions }: Ledger, { edits, looks }: Batch): AgendaEdit[] {
  return edits.map((one): AgendaEdit => {
    if (one.type === 'create' || one.type === 'acknowledge' || one.type === 'withdraw') return one;
    const look = looks[one.sessionId]?.from ?? '';
    return { ...one, version: versions[one.sessionId]?.[look] ?? 0 };
  });
}

/** The request is saved, and these are the versions of its sessions now. */
export function saved(
  ledger: Ledger,
  answer: Readonly<Record<string, number>>,
  around: Around = {},
): Ledger {
  const sent = underWay(ledger);
  const known = new Map(ledger.base.sessions.map(({ id, version }) => [id, version]));
  // The draft may have been read again meanwhile, with these very edits in it or with newer ones of others.
  const fresh = sent
    .flatMap(({ edits }) => edits)
    .filter(
      (one) =>
        !('sessionId' in one) || (known.get(one.sessionId) ?? -1) < (answer[one.sessionId] ?? 0),
    );
  const base = applyEdits(ledger.base, fresh, { ...around, removed: ledger.removed });
  // Looks on the way to the last one never had a version.
  const last = Object.assign({}, ...sent.map(({ looks }) => looks)) as Batch['looks'];
  let { versions } = ledger;
  for (const [sessionId, { to }] of Object.entries(last)) {
    const version = answer[sessionId];
    if (version !== undefined) versions = withVersion(versions, sessionId, to, version);
  }
  const sessions = base.sessions.map((session) => {
    const version = answer[session.id];
    return version !== undefined && version > session.version ? { ...session, version } : session;
  });
  const waiting = ledger.waiting.slice(sent.length);
  return { ...ledger, base: { ...base, sessions }, waiting, versions };
}

/** Nothing of a request with several batches was saved: each goes alone, so that those before the wrong one are. */
export function parted(ledger: Ledger): Ledger | null {
  const { length } = underWay(ledger);
  return length < 2 ? null : marked(ledger, length, ({ id }) => id);
}

function marked(ledger: Ledger, first: number, requestFor: (batch: Batch) => string): Ledger {
  const waiting = ledger.waiting.map((batch, index) =>
    index < first ? { ...batch, request: requestFor(batch) } : batch,
  );
  return { ...ledger, waiting };
}

/** Gives up the first batch, which the server does not take, and what was made on top of it and cannot be without. */
export function discard(ledger: Ledger): Ledger {
  const [batch, ...rest] = ledger.waiting;
  if (!batch) return ledger;
  let next: Ledger = { ...ledger, waiting: rest };
  for (const one of batch.edits) {
    if (!('sessionId' in one)) continue;
    const { sessionId } = one;
    const { from, to } = batch.looks[sessionId] ?? { from: '', to: '' };
    const version = ledger.versions[sessionId]?.[from];
    next = {
      ...next,
      done: without(next.done, sessionId),
      undone: without(next.undone, sessionId),
      waiting: one.type === 'create' ? without(next.waiting, sessionId) : next.waiting,
      versions:
        version === undefined ? next.versions : withVersion(next.versions, sessionId, to, version),
    };
  }
  return next;
}
