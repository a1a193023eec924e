import type { LocalizedText } from '@/lib/core/localized';
import { LOCALES } from '@/lib/core/vocabulary';
import type {
  Affected,
  AgendaChange,
  ChangeKind,
  DraftSession,
  ReleaseDraft,
  SnapshotPerson,
  SnapshotPlace,
} from '../types';

type Agenda = Pick<ReleaseDraft, 'sessions' | 'places'>;

/**
 * Everything that a reader of `previous` would find different in `next`, in the order of the agenda.
 * Empty exactly when no session differs; the first release adds all of its sessions.
 */
export function diffSnapshots(previous: Agenda | null, next: Agenda): AgendaChange[] {
  const before = new Map(previous?.sessions.map((session) => [session.id, session]));
  const after = new Map(next.sessions.map((session) => [session.id, session]));
  const placesBefore = placesById(previous?.places ?? []);
  const placesAfter = placesById(next.places);
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((sessionId) => {
    const [old, now] = [before.get(sessionId), after.get(sessionId)];
    return changeKinds(old, now, placesBefore, placesAfter).map((kind) => ({
      kind,
      sessionId,
      before: old ? sessionContent(old) : null,
      after: now ? sessionContent(now) : null,
    }));
  });
  return changes.sort(
    (a, b) => changeTime(a) - changeTime(b) || (a.sessionId < b.sessionId ? -1 : 1),
  );
}

/** Everybody whose agenda a change touches, before or after it. */
export function affectedGroups(changes: readonly AgendaChange[]): Affected {
  const sessions = changes
    .flatMap(({ before, after }) => [before, after])
    .filter((s) => s !== null);
  const unique = (ids: string[]) => [...new Set(ids)].sort();
  return {
    everyone: sessions.some(({ groupIds }) => groupIds.length === 0),
    groupIds: unique(sessions.flatMap(({ groupIds }) => groupIds)),
    personIds: unique(sessions.flatMap(({ people }) => people.map(({ personId }) => personId))),
  };
}

/** A session without what releases know of it. */
export function sessionContent(session: DraftSession): DraftSession {
  const { id, kind, title, description, startsAt, endsAt } = session;
  const { groupIds, placeId, people, isPublic, languages, siteVisitId } = session;
  return {
    id,
    kind,
    title,
    description,
    startsAt,
    endsAt,
    groupIds,
    placeId,
    people,
    isPublic,
    languages,
    ...(siteVisitId !== undefined && { siteVisitId }),
  };
}

type Places = Map<string, SnapshotPlace>;

function changeKinds(
  old: DraftSession | undefined,
  now: DraftSession | undefined,
  placesBefore: Places,
  placesAfter: Places,
): ChangeKind[] {
  if (!now) return old ? ['removed'] : [];
  if (!old) return ['added'];
  const longer = duration(now) - duration(old);
  const samePlace = old.placeId === now.placeId;
  const differs: [ChangeKind, boolean][] = [
    ['moved', instant(old.startsAt) !== instant(now.startsAt)],
    ['lengthened', longer > 0],
    ['shortened', longer < 0],
    ['place_changed', !samePlace],
    ['place_details_changed', samePlace && !isSamePlace(old.placeId, placesBefore, placesAfter)],
    ['people_changed', !isSameList(old.people, now.people, isSamePerson)],
    ['groups_changed', !isSameSet(old.groupIds, now.groupIds)],
    ['title_changed', !isSameText(old.title, now.title)],
    ['description_changed', !isSameText(old.description, now.description)],
    ['kind_changed', old.kind !== now.kind],
    ['languages_changed', !isSameSet(old.languages, now.languages)],
    ['visibility_changed', old.isPublic !== now.isPublic],
  ];
  return differs.filter(([, is]) => is).map(([kind]) => kind);
}

function placesById(places: readonly SnapshotPlace[]): Places {
  return new Map(places.map((place) => [place.id, place]));
}

/** A room is also different when the building around it is: its address is where people go. */
function isSamePlace(id: string | null, before: Places, after: Places): boolean {
  const [old, now] = [before.get(id ?? ''), after.get(id ?? '')];
  if (!old || !now) return old === now;
  return (
    isSameText(old.name, now.name) &&
    isSameText(old.address, now.address) &&
    isSameText(old.city, now.city) &&
    old.latitude === now.latitude &&
    old.longitude === now.longitude &&
    old.parentId === now.parentId &&
    isSamePlace(old.parentId, before, after)
  );
}

function isSamePerson(a: SnapshotPerson, b: SnapshotPerson): boolean {
  return (
    a.personId === b.personId &&
    a.role === b.role &&
    a.name === b.name &&
    a.nameNative === b.nameNative &&
    isSameText(a.title ?? null, b.title ?? null)
  );
}

/** The order counts: it is the order of precedence. */
function isSameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((item, index) => {
      const other = b[index];
      return other !== undefined && same(item, other);
    })
  );
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((item) => right.has(item));
}

/** An empty translation is a missing one, for its reader sees English either way. */
function isSameText(a: LocalizedText | null, b: LocalizedText | null): boolean {
  return LOCALES.every((locale) => (a?.[locale] ?? '') === (b?.[locale] ?? ''));
}

function instant(iso: string): number {
  return Date.parse(iso);
}

function duration({ startsAt, endsAt }: DraftSession): number {
  return instant(endsAt) - instant(startsAt);
}

function changeTime({ before, after }: AgendaChange): number {
  const session = after ?? before;
  return session ? instant(session.startsAt) : 0;
}
