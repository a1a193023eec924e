import { applyEdits, invertEach, invertEdits, type Surroundings } from '@/lib/agenda/rules/edits';
import type { Draft, EditableSession } from '@/lib/agenda/types/draft';
import type { DraftEdit, NewerSession } from '@/lib/agenda/types/edits';

/**
 * What the desk knows of its own work: the draft as the server last told it, the edits that the server has not
 * answered yet, in order, and the steps to undo and redo. Pure.
 *
 * A save names the version of the session that the person saw. Between edits that still wait nobody knows that
 * number, so every look of a session has a name: an edit leads from one look to another, and an answer says which
 * version a look got. Undo leads back to the look before, which then has a new version; whatever somebody else made
 * in between has another look, and the save is refused as stale.
 */
export type Look = string;
type Passage = { from: Look; to: Look };

/** Something that can be taken back: the edits that do it, and the looks that they lead between. */
export type Step = {
  label: string;
  edits: readonly DraftEdit[];
  looks: Readonly<Record<string, Passage>>;
};

export type Batch = Step & {
  /** Made here, so that the server knows what it has been sent before. */
  id: string;
  /** The request with which it was sent, for which it may have been saved without an answer. See `requests.ts`. */
  request?: string;
};

export type Ledger = {
  base: Draft;
  waiting: readonly Batch[];
  done: readonly Step[];
  undone: readonly Step[];
  /** By session and look. */
  versions: Readonly<Record<string, Readonly<Record<Look, number>>>>;
  /** Sessions that were removed here, as they were. */
  removed: ReadonlyMap<string, EditableSession>;
  /** What the first batch was refused for, until the person has chosen. */
  newer: readonly NewerSession[];
};

export type Around = Omit<Surroundings, 'removed'>;

export function openLedger(base: Draft): Ledger {
  return {
    base,
    waiting: [],
    done: [],
    undone: [],
    versions: {},
    removed: new Map(),
    newer: [],
  };
}

/** The draft with everything that still waits. */
export function draftOf({ base, waiting, removed }: Ledger, around: Around = {}): Draft {
  if (waiting.length === 0) return base;
  return applyEdits(
    base,
    waiting.flatMap(({ edits }) => edits),
    { ...around, removed },
  );
}

/** How sessions looked when somebody began to type or to drag what is saved later. */
export type Seen = Readonly<Record<string, Look>>;

export function seenNow(ledger: Ledger, sessionIds: readonly string[]): Seen {
  return Object.fromEntries(sessionIds.map((id) => [id, lookOf(ledger, id)]));
}

/** A new step. What changes nothing is none: it would get another version without another look. */
export function edit(
  ledger: Ledger,
  wanted: readonly DraftEdit[],
  { id, label, seen = {} }: { id: string; label: string; seen?: Seen },
  around: Around = {},
): Ledger {
  const draft = draftOf(ledger, around);
  const inverses = invertEach(draft, wanted, { ...around, removed: ledger.removed });
  const edits = wanted.filter((_, index) => inverses[index]?.length);
  if (edits.length === 0) return ledger;
  const looks = Object.fromEntries(
    sessionsOf(edits).map((sessionId) => [
      sessionId,
      { from: madeOf(ledger, sessionId, seen), to: id },
    ]),
  );
  const back = inverses.toReversed().flat();
  const named = nameLooks(ledger, sessionsOf(edits));
  return {
    ...send({ ...named, removed: withRemoved(ledger, draft, edits) }, { id, label, edits, looks }),
    done: [...ledger.done, { label, edits: back, looks: turned(looks) }],
    undone: [],
  };
}

export function undo(ledger: Ledger, id: string, around: Around = {}): Ledger {
  const step = ledger.done.at(-1);
  if (!step) return ledger;
  const { next, back } = take(ledger, step, id, around);
  return { ...next, done: ledger.done.slice(0, -1), undone: [...ledger.undone, back] };
}

export function redo(ledger: Ledger, id: string, around: Around = {}): Ledger {
  const step = ledger.undone.at(-1);
  if (!step) return ledger;
  const { next, back } = take(ledger, step, id, around);
  return { ...next, undone: ledger.undone.slice(0, -1), done: [...ledger.done, back] };
}

/** Takes over what a tab that is gone has left: it is sent after what waits here. */
export function adopt(
  ledger: Ledger,
  kept: Pick<Ledger, 'waiting' | 'versions' | 'removed'>,
): Ledger {
  const ids = new Set(ledger.waiting.map(({ id }) => id));
  return {
    ...ledger,
    waiting: [...ledger.waiting, ...kept.waiting.filter(({ id }) => !ids.has(id))],
    versions: { ...ledger.versions, ...kept.versions },
    removed: new Map([...ledger.removed, ...kept.removed]),
  };
}

function take(ledger: Ledger, step: Step, id: string, around: Around) {
  const draft = draftOf(ledger, around);
  const { edits, looks, label } = step;
  const back = invertEdits(draft, edits, { ...around, removed: ledger.removed });
  const removed = withRemoved(ledger, draft, edits);
  return {
    next: send({ ...ledger, removed }, { id, label, edits, looks }),
    back: { label, edits: back, looks: turned(looks) },
  };
}

function send(ledger: Ledger, batch: Batch): Ledger {
  return batch.edits.length === 0 ? ledger : { ...ledger, waiting: [...ledger.waiting, batch] };
}

export function turned(looks: Batch['looks']): Batch['looks'] {
  return Object.fromEntries(
    Object.entries(looks).map(([id, { from, to }]) => [id, { from: to, to: from }]),
  );
}

/** How a session looks here now: as the last waiting edit left it, else as the server told it. */
function lookOf({ waiting, base, versions }: Ledger, sessionId: string): Look {
  const batch = waiting.findLast(({ looks }) => sessionId in looks);
  if (batch) return batch.looks[sessionId]?.to ?? '';
  const version = base.sessions.find(({ id }) => id === sessionId)?.version;
  if (version === undefined) return '';
  const known = Object.entries(versions[sessionId] ?? {}).find(([, number]) => number === version);
  return known?.[0] ?? `v${version}`;
}

/** What an edit is made of: where others saved since it was begun, what it was then, so that they are not overwritten. */
function madeOf(ledger: Ledger, sessionId: string, seen: Seen): Look {
  const now = lookOf(ledger, sessionId);
  const version = ledger.base.sessions.find(({ id }) => id === sessionId)?.version;
  return now === `v${version}` ? (seen[sessionId] ?? now) : now;
}

function nameLooks(ledger: Ledger, sessionIds: readonly string[]): Ledger {
  let { versions } = ledger;
  for (const session of ledger.base.sessions) {
    if (!sessionIds.includes(session.id)) continue;
    const numbers = Object.values(versions[session.id] ?? {});
    if (numbers.includes(session.version)) continue;
    versions = withVersion(versions, session.id, `v${session.version}`, session.version);
  }
  return { ...ledger, versions };
}

export function withVersion(
  versions: Ledger['versions'],
  sessionId: string,
  look: Look,
  version: number,
): Ledger['versions'] {
  return { ...versions, [sessionId]: { ...versions[sessionId], [look]: version } };
}

function withRemoved(
  { removed }: Ledger,
  draft: Draft,
  edits: readonly DraftEdit[],
): Ledger['removed'] {
  const ids = edits.flatMap((one) => (one.type === 'remove' ? one.sessionId : []));
  if (ids.length === 0) return removed;
  const gone = draft.sessions.filter(({ id }) => ids.includes(id));
  return new Map([...removed, ...gone.map((session) => [session.id, session] as const)]);
}

export function without<Part extends Pick<Batch, 'edits' | 'looks'>>(
  parts: readonly Part[],
  sessionId: string,
): Part[] {
  return parts.flatMap((part) => {
    if (!(sessionId in part.looks)) return [part];
    const { [sessionId]: _gone, ...looks } = part.looks;
    const edits = part.edits.filter((one) => !isOf(sessionId)(one));
    return edits.length === 0 ? [] : [{ ...part, edits, looks }];
  });
}

export function isOf(sessionId: string) {
  return (one: DraftEdit) => 'sessionId' in one && one.sessionId === sessionId;
}

function sessionsOf(edits: readonly DraftEdit[]): string[] {
  return [...new Set(edits.flatMap((one) => ('sessionId' in one ? one.sessionId : [])))];
}
