import { applyEdits, invertEdits, type Surroundings } from '@/lib/agenda/rules/edits';
import type {
  AgendaEdit,
  Draft,
  DraftEdit,
  EditableSession,
  NewerSession,
} from '@/lib/agenda/types';
import type { Clash } from './types';

/**
 * What the desk knows of its own work: the draft as the server last told it, the edits that the server has not
 * answered yet, in order, and the steps to undo and redo. Pure.
 *
 * A save names the version of the session that the person saw. Between edits that still wait nobody knows that
 * number, so every look of a session has a name: an edit leads from one look to another, and an answer says which
 * version a look got. Undo leads back to the look before, which then has a new version; whatever somebody else made
 * in between has another look, and the save is refused as stale.
 */
type Look = string;
type Passage = { from: Look; to: Look };

export type Batch = {
  /** Made here: the server answers a repeated batch as it did at first. */
  id: string;
  label: string;
  edits: readonly DraftEdit[];
  looks: Readonly<Record<string, Passage>>;
};

/** Something that can be taken back: the edits that do it, and the looks that they lead between. */
type Step = {
  label: string;
  edits: readonly DraftEdit[];
  looks: Readonly<Record<string, Passage>>;
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

type Around = Omit<Surroundings, 'removed'>;

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

export function edit(
  ledger: Ledger,
  edits: readonly DraftEdit[],
  { id, label }: { id: string; label: string },
  around: Around = {},
): Ledger {
  const draft = draftOf(ledger, around);
  const looks = Object.fromEntries(
    sessionsOf(edits).map((sessionId) => [sessionId, { from: lookOf(ledger, sessionId), to: id }]),
  );
  const back = invertEdits(draft, edits, { ...around, removed: ledger.removed });
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

/** What is sent for the first batch: every edit with the version of the look that it was made of. */
export function versioned({ versions }: Ledger, { edits, looks }: Batch): AgendaEdit[] {
  return edits.map((one): AgendaEdit => {
    if (one.type === 'create' || one.type === 'acknowledge' || one.type === 'withdraw') return one;
    const look = looks[one.sessionId]?.from ?? '';
    return { ...one, version: versions[one.sessionId]?.[look] ?? 0 };
  });
}

/** The first batch is saved, and these are the versions of its sessions now. */
export function saved(
  ledger: Ledger,
  answer: Readonly<Record<string, number>>,
  around: Around = {},
): Ledger {
  const [batch, ...waiting] = ledger.waiting;
  if (!batch) return ledger;
  const known = new Map(ledger.base.sessions.map(({ id, version }) => [id, version]));
  // The draft may have been read again meanwhile, with this very edit in it or with newer ones of others.
  const fresh = batch.edits.filter(
    (one) =>
      !('sessionId' in one) || (known.get(one.sessionId) ?? -1) < (answer[one.sessionId] ?? 0),
  );
  const base = applyEdits(ledger.base, fresh, { ...around, removed: ledger.removed });
  let { versions } = ledger;
  for (const [sessionId, { to }] of Object.entries(batch.looks)) {
    const version = answer[sessionId];
    if (version !== undefined) versions = withVersion(versions, sessionId, to, version);
  }
  const sessions = base.sessions.map((session) => {
    const version = answer[session.id];
    return version !== undefined && version > session.version ? { ...session, version } : session;
  });
  return { ...ledger, base: { ...base, sessions }, waiting, versions };
}

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

function turned(looks: Batch['looks']): Batch['looks'] {
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

function withVersion(
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

function without<Part extends Pick<Batch, 'edits' | 'looks'>>(
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

function isOf(sessionId: string) {
  return (one: DraftEdit) => 'sessionId' in one && one.sessionId === sessionId;
}

/** Both took it out, or both put it back: there is nothing to choose. */
function agrees({ waiting }: Ledger, { sessionId, theirs }: NewerSession): boolean {
  const own = waiting.flatMap(({ edits }) => edits).filter(isOf(sessionId));
  const last = own.at(-1)?.type;
  return theirs === null ? last === 'remove' : own.length === 1 && last === 'restore';
}

function sessionsOf(edits: readonly DraftEdit[]): string[] {
  return [...new Set(edits.flatMap((one) => ('sessionId' in one ? one.sessionId : [])))];
}
