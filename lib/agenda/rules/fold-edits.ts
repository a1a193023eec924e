import type { EditableSession, SessionContent } from '../types/draft';
import type { AgendaEdit } from '../types/edits';
import { contentOf } from './edits';
import { timesProblem } from './session-times';

/** A session that edits name, as it is in the database. A removed one keeps what it was. */
export type KnownSession = { session: EditableSession; isRemoved: boolean };

type SessionEdit = Exclude<AgendaEdit, { type: 'acknowledge' | 'withdraw' }>;

/** What a batch makes of one session. */
export type SessionOutcome = {
  sessionId: string;
  /** The one that it replaces; 0 of a new session. */
  version: number;
  /** On the draft before and after; `null` where it is not on it. */
  before: SessionContent | null;
  after: SessionContent | null;
  /** What its row said and says, which a removed session keeps. */
  saved: SessionContent | null;
  content: SessionContent;
};

export type Folded = {
  outcomes: SessionOutcome[];
  /** Sessions that somebody else has saved since the editor saw them. */
  staleIds: string[];
  /** Sessions that never were. */
  missingIds: string[];
  /** Where an edit says times that no session can have: path in the batch, message. */
  problems: Record<string, string>;
};

/**
 * What a batch comes to, with one outcome for each session. The first edit of a session has to name the version that
 * it has now; those after it were made by the same person on top of the first, so they follow without asking.
 */
export function foldEdits(
  edits: readonly AgendaEdit[],
  known: ReadonlyMap<string, KnownSession>,
): Folded {
  const outcomes = new Map<string, SessionOutcome>();
  const staleIds = new Set<string>();
  const missingIds = new Set<string>();
  const problems: Record<string, string> = {};
  for (const [index, edit] of edits.entries()) {
    if (!('sessionId' in edit)) continue;
    const { sessionId } = edit;
    const before = outcomes.get(sessionId);
    if (!before && edit.type !== 'create' && !known.has(sessionId)) missingIds.add(sessionId);
    else if (!before && isStale(edit, known.get(sessionId))) staleIds.add(sessionId);
    else {
      const after = edited(before ?? untouched(edit, known.get(sessionId)), edit);
      outcomes.set(sessionId, after);
      const problem = timesProblem(after.content);
      if (problem) problems[`${pathOf(edit, index)}.${problem.field}`] = problem.code;
    }
  }
  return {
    outcomes: [...outcomes.values()],
    staleIds: [...staleIds],
    missingIds: [...missingIds],
    problems,
  };
}

/** Where in its batch an edit says what a session is to be. */
export function pathOf({ type }: AgendaEdit, index: number): string {
  return `edits.${index}.${type === 'create' ? 'content' : 'changes'}`;
}

function isStale(edit: SessionEdit, known: KnownSession | undefined): boolean {
  if (edit.type === 'create') return known !== undefined;
  return known?.session.version !== edit.version || known.isRemoved !== (edit.type === 'restore');
}

function untouched(edit: SessionEdit, known: KnownSession | undefined): SessionOutcome {
  const { sessionId } = edit;
  if (edit.type === 'create') {
    const nothing = { before: null, after: null, saved: null };
    return { ...nothing, sessionId, version: 0, content: edit.content };
  }
  if (!known) throw new Error(`Session ${sessionId} is edited and was never read.`);
  const { version } = known.session;
  const saved = contentOf(known.session);
  const before = known.isRemoved ? null : saved;
  return { sessionId, version, before, after: before, saved, content: saved };
}

function edited(outcome: SessionOutcome, edit: SessionEdit): SessionOutcome {
  const { after, content } = outcome;
  if (edit.type === 'remove') return { ...outcome, after: null };
  if (edit.type === 'restore') return { ...outcome, after: content };
  // What is there is not made again, and what is gone cannot change: the browser does the same.
  if (edit.type === 'create') return after ? outcome : saying(outcome, edit.content);
  return after ? saying(outcome, { ...after, ...edit.changes }) : outcome;
}

const saying = (outcome: SessionOutcome, content: SessionContent): SessionOutcome => ({
  ...outcome,
  after: content,
  content,
});
