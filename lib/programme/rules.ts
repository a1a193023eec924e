import type { LocalizedText } from '@/lib/core/localized';
import { localDate } from '@/lib/core/zoned-time';
import type { ReleaseSnapshot, SnapshotPlace, SnapshotSession } from '@/lib/releases/types';
import type { ProgrammeDay, ProgrammeLane, ProgrammePart, ProgrammeSession } from './types';

/** The public sessions of a release by day, those of single groups side by side. */
export function programmeDays(snapshot: ReleaseSnapshot): ProgrammeDay[] {
  const shown = snapshot.sessions
    .filter(({ isPublic }) => isPublic)
    .toSorted(
      (a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || a.id.localeCompare(b.id),
    );
  const days = Map.groupBy(shown, ({ startsAt }) =>
    localDate(Date.parse(startsAt), snapshot.activity.timeZone),
  );
  return [...days].map(([date, sessions]) => ({
    date,
    cities: citiesOf(snapshot, sessions),
    parts: partsOf(snapshot, sessions),
  }));
}

/** The cities of these sessions' places, each once, in the order of the programme. */
export function citiesOf(
  snapshot: ReleaseSnapshot,
  sessions: readonly SnapshotSession[],
): LocalizedText[] {
  const cities = sessions
    .flatMap(({ placeId }) => placeAndParents(snapshot, placeId))
    .flatMap(({ city }) => (city ? [city] : []));
  return [...new Map(cities.map((city) => [city.en, city])).values()];
}

/** A session for everyone stands alone; what lies between two of those, the groups do apart. */
function partsOf(snapshot: ReleaseSnapshot, sessions: readonly SnapshotSession[]): ProgrammePart[] {
  const parts: ProgrammePart[] = [];
  let apart: SnapshotSession[] = [];
  const close = () => {
    if (apart.length > 0) parts.push({ type: 'apart', lanes: lanesOf(snapshot, apart) });
    apart = [];
  };
  for (const session of sessions) {
    if (isForEveryone(snapshot, session)) {
      close();
      parts.push({ type: 'together', session: publicSession(snapshot, session) });
    } else {
      apart.push(session);
    }
  }
  close();
  return parts;
}

function isForEveryone({ groups }: ReleaseSnapshot, { groupIds }: SnapshotSession): boolean {
  return groupIds.length === 0 || groups.every(({ id }) => groupIds.includes(id));
}

/** One lane for each set of groups that does something apart, in the order of the groups. */
function lanesOf(snapshot: ReleaseSnapshot, sessions: readonly SnapshotSession[]): ProgrammeLane[] {
  const namesOf = ({ groupIds }: SnapshotSession) =>
    snapshot.groups.filter(({ id }) => groupIds.includes(id)).map(({ name }) => name);
  const lanes = Map.groupBy(sessions, (session) => namesOf(session).join());
  return [...lanes.values()]
    .map((ofLane) => ({
      groupNames: ofLane[0] ? namesOf(ofLane[0]) : [],
      sessions: ofLane.map((session) => publicSession(snapshot, session)),
    }))
    .sort((a, b) => a.groupNames.join().localeCompare(b.groupNames.join()));
}

function publicSession(snapshot: ReleaseSnapshot, session: SnapshotSession): ProgrammeSession {
  const places = placeAndParents(snapshot, session.placeId);
  const { id, kind, title, description, startsAt, endsAt, languages } = session;
  return {
    id,
    kind,
    title,
    description,
    startsAt,
    endsAt,
    languages,
    place: places[0]?.name ?? null,
    city: places.find(({ city }) => city)?.city ?? null,
  };
}

/** The place and what it lies in: a room has the city of its building. */
function placeAndParents({ places }: ReleaseSnapshot, placeId: string | null): SnapshotPlace[] {
  const found: SnapshotPlace[] = [];
  let next = places.find(({ id }) => id === placeId);
  while (next && !found.includes(next)) {
    found.push(next);
    const { parentId } = next;
    next = places.find(({ id }) => id === parentId);
  }
  return found;
}
