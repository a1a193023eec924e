import { contentOf } from '@/lib/agenda/rules/edits';
import type { KnownSession } from '@/lib/agenda/rules/fold-edits';
import type { EditableSession, SessionContent } from '@/lib/agenda/types/draft';
import type { AgendaEdit } from '@/lib/agenda/types/edits';
import { sameValue } from '@/lib/core/same-value';
import type { DraftSession, SnapshotPerson } from '../types';

/** What of a release still exists and may be named. */
export type StillThere = {
  groupIds: ReadonlySet<string>;
  placeIds: ReadonlySet<string>;
  /** Whom a release means, by the id that it has: a merged person is another one by now. */
  personIds: ReadonlyMap<string, string>;
};

/**
 * The sessions of a release without what is gone since: places, people who were erased or are out of sight, groups, and
 * sessions of such groups only, which without them would be for everyone.
 */
export function stillPossible(
  sessions: readonly DraftSession[],
  { groupIds, placeIds, personIds }: StillThere,
): DraftSession[] {
  const addressed = sessions.filter(
    (session) => session.groupIds.length === 0 || session.groupIds.some((id) => groupIds.has(id)),
  );
  return addressed.map((session) => ({
    ...session,
    groupIds: session.groupIds.filter((id) => groupIds.has(id)),
    placeId: session.placeId !== null && placeIds.has(session.placeId) ? session.placeId : null,
    people: onceEach(
      session.people.flatMap((person) => {
        const personId = personIds.get(person.personId);
        return personId === undefined ? [] : [{ ...person, personId }];
      }),
    ),
  }));
}

/** Two who were merged are one, who stands on a session once in each role. */
function onceEach(people: SnapshotPerson[]): SnapshotPerson[] {
  return [
    ...new Map(people.map((person) => [`${person.personId} ${person.role}`, person])).values(),
  ];
}

/**
 * The edits after which the draft has exactly these sessions at their times. What has no time stays in the tray unless
 * the release gives it one, and what a release does not hold (vehicles, order, which visit it is) stays as the draft has it.
 */
export function planRestore(
  target: readonly DraftSession[],
  known: ReadonlyMap<string, KnownSession>,
): AgendaEdit[] {
  const wanted = new Set(target.map(({ id }) => id));
  const later = [...known.values()].flatMap(({ session: { id, start, version }, isRemoved }) =>
    isRemoved || start === null || wanted.has(id)
      ? []
      : [{ type: 'remove' as const, sessionId: id, version }],
  );
  return [...target.flatMap((session) => editsFor(session, known.get(session.id))), ...later];
}

function editsFor(session: DraftSession, known: KnownSession | undefined): AgendaEdit[] {
  // A session keeps its row for life, so every one that was ever published is known.
  if (!known) return [];
  const { id: sessionId, version } = known.session;
  const changes = changesTo(known.session, session);
  const change = Object.keys(changes).length > 0;
  return [
    ...(known.isRemoved ? [{ type: 'restore' as const, sessionId, version }] : []),
    ...(change ? [{ type: 'change' as const, sessionId, version, changes }] : []),
  ];
}

/** The fields in which the draft says something else than the release. */
function changesTo(draft: EditableSession, released: DraftSession): Partial<SessionContent> {
  const now = contentOf(draft);
  const then: Partial<SessionContent> = {
    kind: released.kind,
    title: released.title,
    description: released.description,
    start: Date.parse(released.startsAt),
    end: Date.parse(released.endsAt),
    placeId: released.placeId,
    isPublic: released.isPublic,
  };
  const people = released.people.map(({ personId, role, title }) => ({
    personId,
    role,
    title: title ?? null,
    languages:
      now.people.find((person) => person.personId === personId && person.role === role)
        ?.languages ?? [],
  }));
  return {
    ...Object.fromEntries(
      Object.entries(then).filter(
        ([field, value]) => !sameValue(now[field as keyof typeof now], value),
      ),
    ),
    ...(!sameSet(now.groupIds, released.groupIds) && { groupIds: released.groupIds }),
    ...(!sameSet(now.languages, released.languages) && { languages: released.languages }),
    ...(!sameValue(now.people, people) && { people }),
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return sameValue([...new Set(a)].sort(), [...new Set(b)].sort());
}
