import type { Conflict } from '@/lib/agenda/types/conflict';
import type { Draft, EditableSession, SessionPerson } from '@/lib/agenda/types/draft';
import type { SessionPersonRole } from '@/lib/core/vocabulary';

/** Somebody whom sessions name, with what concerns them, in the order of time. */
export type NamedPerson = Pick<SessionPerson, 'personId' | 'name' | 'nameNative'> & {
  roles: SessionPersonRole[];
  sessions: { session: EditableSession; as: SessionPerson }[];
  conflicts: Conflict[];
  spans: readonly { start: number; end: number }[];
};

/** Everybody named on the sessions of a draft: first who has a conflict, then by name. */
export function namedPeople(draft: Draft, conflicts: readonly Conflict[]): NamedPerson[] {
  const found = new Map<string, NamedPerson>();
  const byTime = draft.sessions.toSorted(
    (a, b) => (a.start ?? Number.POSITIVE_INFINITY) - (b.start ?? Number.POSITIVE_INFINITY),
  );
  for (const session of byTime) {
    for (const as of session.people) {
      const { personId, name, nameNative, role } = as;
      const person = found.get(personId) ?? {
        personId,
        name,
        nameNative,
        roles: [],
        sessions: [],
        conflicts: conflicts.filter(({ personIds }) => personIds.includes(personId)),
        spans: draft.people.find(({ id }) => id === personId)?.availability ?? [],
      };
      if (!person.roles.includes(role)) person.roles.push(role);
      person.sessions.push({ session, as });
      found.set(personId, person);
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.conflicts.length > 0) - Number(a.conflicts.length > 0) ||
      a.name.localeCompare(b.name, 'en'),
  );
}
