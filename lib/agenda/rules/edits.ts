import { sameValue } from '@/lib/core/same-value';
import type {
  Acknowledgement,
  Draft,
  EditableSession,
  PersonChoice,
  SessionContent,
  SessionPerson,
} from '../types/draft';
import type { DraftEdit } from '../types/edits';

/** What an edit needs to know besides the draft. */
export type Surroundings = {
  /** Sessions that `restore` may bring back, by id, as they were. */
  removed?: ReadonlyMap<string, EditableSession>;
  /** Names for people who are on no session of the draft yet. */
  people?: ReadonlyMap<string, PersonChoice>;
  /** Who acknowledges, and when (epoch milliseconds). */
  by?: string;
  at?: number;
};

/**
 * The draft after edits, as it looks before the server has answered: nothing gets a new version. An edit of something
 * that is not there, because somebody else has removed it, changes nothing, nor does making
 * what is there already, or was: an id is for life.
 */
export function applyEdits(
  draft: Draft,
  edits: readonly DraftEdit[],
  surroundings: Surroundings = {},
): Draft {
  const sessions = new Map(draft.sessions.map((session) => [session.id, session]));
  const acknowledged = new Map(draft.acknowledged.map((one) => [one.conflictKey, one]));
  const removed = new Map(surroundings.removed);
  const nameOf = namesIn(draft, surroundings);
  for (const edit of edits) {
    if (edit.type === 'create') {
      const { sessionId, content } = edit;
      const isNew = !sessions.has(sessionId) && !removed.has(sessionId);
      if (isNew) sessions.set(sessionId, created(sessionId, content, nameOf));
    } else if (edit.type === 'change') {
      const known = sessions.get(edit.sessionId);
      if (known) sessions.set(known.id, changed(known, edit.changes, nameOf));
    } else if (edit.type === 'remove') {
      const known = sessions.get(edit.sessionId);
      if (known) removed.set(known.id, known);
      sessions.delete(edit.sessionId);
    } else if (edit.type === 'restore') {
      const known = removed.get(edit.sessionId);
      if (known && !sessions.has(known.id)) sessions.set(known.id, known);
    } else if (edit.type === 'acknowledge') {
      acknowledged.set(edit.conflictKey, acknowledgement(edit, surroundings));
    } else {
      acknowledged.delete(edit.conflictKey);
    }
  }
  return {
    ...draft,
    sessions: [...sessions.values()].sort(inOrder),
    acknowledged: [...acknowledged.values()],
  };
}

/**
 * The edits that undo these, to be applied to the draft after them. What undoes a change puts back only the fields that
 * it changed, so that what others have changed since stays.
 */
export function invertEdits(
  draft: Draft,
  edits: readonly DraftEdit[],
  surroundings: Surroundings = {},
): DraftEdit[] {
  return invertEach(draft, edits, surroundings).reverse().flat();
}

/** The same for each edit apart, in their order; nothing undoes what changes nothing. */
export function invertEach(
  draft: Draft,
  edits: readonly DraftEdit[],
  surroundings: Surroundings = {},
): DraftEdit[][] {
  const removed = new Map(surroundings.removed);
  let before = draft;
  return edits.map((edit) => {
    const inverse = inverseOf(before, edit, removed);
    if (edit.type === 'remove') {
      const session = before.sessions.find(({ id }) => id === edit.sessionId);
      if (session) removed.set(session.id, session);
    }
    before = applyEdits(before, [edit], { ...surroundings, removed });
    return inverse;
  });
}

/** All that an editor can say about a session, without what the draft knows besides: names, groups, version. */
export function contentOf(session: EditableSession): SessionContent {
  const { id: _id, version: _version, expected: _expected, people, ...content } = session;
  return {
    ...content,
    people: people.map(({ personId, role, languages, title }) => ({
      personId,
      role,
      languages,
      title,
    })),
  };
}

function inverseOf(
  { sessions, acknowledged }: Draft,
  edit: DraftEdit,
  removed: ReadonlyMap<string, EditableSession>,
): DraftEdit[] {
  if (edit.type === 'acknowledge' || edit.type === 'withdraw') {
    const { conflictKey } = edit;
    const known = acknowledged.find((one) => one.conflictKey === conflictKey);
    if (known) {
      const { factsKey, note } = known;
      return [{ type: 'acknowledge', conflictKey, factsKey, note }];
    }
    return edit.type === 'acknowledge' ? [{ type: 'withdraw', conflictKey }] : [];
  }
  const { sessionId } = edit;
  const known = sessions.find(({ id }) => id === sessionId);
  if (edit.type === 'create')
    return known || removed.has(sessionId) ? [] : [{ type: 'remove', sessionId }];
  if (edit.type === 'restore') {
    return known || !removed.has(sessionId) ? [] : [{ type: 'remove', sessionId }];
  }
  if (!known) return [];
  if (edit.type === 'remove') return [{ type: 'restore', sessionId }];
  const changes = changesBack(contentOf(known), edit.changes);
  return Object.keys(changes).length === 0 ? [] : [{ type: 'change', sessionId, changes }];
}

/** The old values of exactly the fields that a change really changes. */
function changesBack(
  content: SessionContent,
  changes: Partial<SessionContent>,
): Partial<SessionContent> {
  return Object.fromEntries(
    Object.entries(content).filter(([field, value]) => {
      const next = changes[field as keyof SessionContent];
      return next !== undefined && !sameValue(next, value);
    }),
  );
}

type NameOf = (personId: string) => Pick<SessionPerson, 'name' | 'nameNative' | 'groupId'>;

function created(id: string, content: SessionContent, nameOf: NameOf): EditableSession {
  return { ...content, id, version: 0, people: named(content.people, nameOf) };
}

function changed(
  session: EditableSession,
  { people, ...changes }: Partial<SessionContent>,
  nameOf: NameOf,
): EditableSession {
  return { ...session, ...changes, ...(people && { people: named(people, nameOf) }) };
}

function named(people: SessionContent['people'], nameOf: NameOf): SessionPerson[] {
  return people.map(({ personId, role, languages = [], title = null }) => ({
    personId,
    role,
    languages,
    title,
    ...nameOf(personId),
  }));
}

/** What the sessions of the draft say of a person, also of those removed, else the list of people. */
function namesIn(draft: Draft, { removed, people }: Surroundings): NameOf {
  let onSessions: Map<string, SessionPerson> | undefined;
  const groups = new Map(draft.people.map(({ id, groupId }) => [id, groupId ?? null]));
  return (personId) => {
    onSessions ??= new Map(
      [...(removed?.values() ?? []), ...draft.sessions]
        .flatMap((session) => session.people)
        .map((person) => [person.personId, person]),
    );
    const known = onSessions.get(personId);
    const { name = '', nameNative = null } = known ?? people?.get(personId) ?? {};
    return { name, nameNative, groupId: groups.get(personId) ?? known?.groupId ?? null };
  };
}

function acknowledgement(
  { conflictKey, factsKey, note }: Extract<DraftEdit, { type: 'acknowledge' }>,
  { by = '', at = 0 }: Surroundings,
): Acknowledgement {
  return { conflictKey, factsKey, note, by, at };
}

/** As the server lists them: by start, then end, then id; what has no time comes last. */
function inOrder(a: EditableSession, b: EditableSession): number {
  return (
    (a.start ?? Number.MAX_VALUE) - (b.start ?? Number.MAX_VALUE) ||
    (a.end ?? Number.MAX_VALUE) - (b.end ?? Number.MAX_VALUE) ||
    (a.id < b.id ? -1 : 1)
  );
}
