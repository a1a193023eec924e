import { localDates } from '@/lib/core/zoned-time';
import type { ReleaseSnapshot, SnapshotSession } from '@/lib/releases/types';
import type { HomeTime, ItineraryChange, ItineraryPlace, ItinerarySession, Reader } from '../types';
import { addresses, isReader, isRecent } from './own-sessions';

export function sessionView(
  release: ReleaseSnapshot,
  reader: Reader,
  now: number,
  homeTime: HomeTime | null,
): (session: SnapshotSession) => ItinerarySession {
  const placeOf = placeFinder(release);
  const dateOf = localDates(release.activity.timeZone);
  const homeDateOf = homeTime && localDates(homeTime.timeZone);

  return (session) => {
    const { id, kind, title, description, startsAt, endsAt, groupIds, languages } = session;
    const start = Date.parse(startsAt);
    const homeDate = homeDateOf?.(start) ?? null;
    return {
      id,
      kind,
      title,
      description,
      startsAt,
      endsAt,
      homeDate: homeDate === dateOf(start) ? null : homeDate,
      state: stateAt(now, start, Date.parse(endsAt)),
      place: placeOf(session.placeId),
      people: session.people.map(({ name, nameNative, role }) => ({ name, nameNative, role })),
      ownRole: session.people.find(({ personId }) => isReader(reader, personId))?.role ?? null,
      groupIds,
      languages,
      change: changeOf(session, release, reader, now, placeOf),
    };
  };
}

function stateAt(now: number, start: number, end: number): ItinerarySession['state'] {
  if (end <= now) return 'past';
  return start <= now ? 'now' : 'later';
}

/** Nothing of the first release is a change: nobody had seen anything before it. */
function changeOf(
  session: SnapshotSession,
  { firstPublishedAt }: ReleaseSnapshot,
  { groupId }: Reader,
  now: number,
  placeOf: PlaceFinder,
): ItineraryChange | null {
  const { lastModified: at, changedFrom: old } = session;
  if (!isRecent(session, now) || Date.parse(at) <= Date.parse(firstPublishedAt)) return null;
  const isNewToReader =
    old === null || (addresses(session.groupIds, groupId) && !addresses(old.groupIds, groupId));
  if (isNewToReader) return { kind: 'added', at, startsAt: null, endsAt: null, place: null };
  return {
    kind: 'changed',
    at,
    startsAt: old.startsAt === session.startsAt ? null : old.startsAt,
    endsAt: old.endsAt === session.endsAt ? null : old.endsAt,
    place: old.placeId === session.placeId ? null : placeOf(old.placeId),
  };
}

type PlaceFinder = (id: string | null) => ItineraryPlace | null;

/** A room says its building, and has the building's address and coordinates unless it has its own. */
function placeFinder({ places }: ReleaseSnapshot): PlaceFinder {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (id) => {
    const place = byId.get(id ?? '');
    if (!place) return null;
    const parent = byId.get(place.parentId ?? '');
    const located = place.latitude === null || place.longitude === null ? parent : place;
    return {
      id: place.id,
      name: place.name,
      parentName: parent?.name ?? null,
      address: place.address ?? parent?.address ?? null,
      city: place.city ?? parent?.city ?? null,
      latitude: located?.latitude ?? null,
      longitude: located?.longitude ?? null,
    };
  };
}
