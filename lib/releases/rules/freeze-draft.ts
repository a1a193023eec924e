import type { Activity } from '@/lib/activities/types';
import { modesOf } from '@/lib/agenda/rules/world';
import type { Draft, EditableSession, NamedPlace } from '@/lib/agenda/types/draft';
import type { DraftSession, ReleaseDraft, SnapshotPartner } from '../types';

/** What publishing freezes: everything that has a time, with the places and roads that it needs to be read alone. */
export function freezeDraft(
  draft: Draft,
  activity: Activity,
  partners: SnapshotPartner[],
): ReleaseDraft {
  const sessions = draft.sessions.flatMap(freezeSession);
  const places = usedPlaces(draft.places, sessions);
  const used = new Set(places.map(({ id }) => id));
  const modes = modesOf(draft.vehicles);
  const { id, slug, kind, title, summary, startsOn, endsOn, timeZone, status } = activity;
  return {
    activity: { id, slug, kind, title, summary, startsOn, endsOn, timeZone, status },
    project: {
      id: activity.projectId,
      slug: activity.project.slug,
      title: activity.project.title,
    },
    partners,
    groups: draft.groups.map(({ id, name }) => {
      const mode = modes.get(id);
      return { id, name, ...(mode && mode !== 'bus' && { mode }) };
    }),
    places: places.map(({ id, parentId, name, address, city, latitude, longitude }) => ({
      id,
      parentId,
      name,
      address,
      city,
      latitude,
      longitude,
    })),
    travelTimes: draft.travelTimes
      .filter(({ fromPlaceId, toPlaceId }) => used.has(fromPlaceId) && used.has(toPlaceId))
      .map(({ mode, ...road }) => ({ ...road, ...(mode && mode !== 'bus' && { mode }) })),
    ...(draft.activity.travelFactors?.length && {
      travelFactors: draft.activity.travelFactors.map(({ start, end, percent }) => ({
        start,
        end,
        percent,
      })),
    }),
    sessions,
  };
}

function freezeSession({ start, end, ...session }: EditableSession): DraftSession[] {
  if (start === null || end === null) return [];
  const { id, kind, title, description, placeId, isPublic } = session;
  return [
    {
      id,
      kind,
      title,
      description,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(end).toISOString(),
      groupIds: [...session.groupIds],
      placeId,
      people: session.people.map(({ personId, name, nameNative, role, title }) => ({
        personId,
        name,
        nameNative,
        role,
        ...(title && { title }),
      })),
      isPublic,
      languages: [...session.languages],
      siteVisitId: session.siteVisitId,
    },
  ];
}

/** The places of these sessions and the buildings around them. */
function usedPlaces(places: readonly NamedPlace[], sessions: readonly DraftSession[]) {
  const byId = new Map(places.map((place) => [place.id, place]));
  const used = new Set<string>();
  for (const { placeId } of sessions) {
    for (
      let place = byId.get(placeId ?? '');
      place && !used.has(place.id);
      place = byId.get(place.parentId ?? '')
    ) {
      used.add(place.id);
    }
  }
  return places.filter(({ id }) => used.has(id));
}
