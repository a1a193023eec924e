import type { Activity } from '@/lib/activities/types';
import type { Draft, NamedPlace } from '@/lib/agenda/types/draft';
import type { LocalizedText } from '@/lib/core/localized';
import type { ExportedAgenda } from '../types';

type Told = { url: string; version: string; at: number };

/** The draft as it leaves: what it names by id, by name. */
export function exportedDraft(
  activity: Pick<Activity, 'title' | 'slug' | 'project' | 'timeZone' | 'startsOn' | 'endsOn'>,
  { sessions, places, groups }: Pick<Draft, 'sessions' | 'places' | 'groups'>,
  told: Told,
): ExportedAgenda {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  return {
    ...told,
    title: activity.title,
    slug: `${activity.project.slug}-${activity.slug}`,
    timeZone: activity.timeZone,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    sessions: sessions.map((session) => {
      const place = session.placeId ? placeById.get(session.placeId) : undefined;
      const { id, kind, title, description, start, end, languages, isTentative, isPublic } =
        session;
      return {
        id,
        sequence: session.version,
        kind,
        title,
        description,
        start,
        end,
        duration: start === null ? session.duration : null,
        place: place ? fullName(place, placeById) : null,
        coordinates: coordinatesOf(place),
        groups: session.groupIds.flatMap((groupId) => groupNames.get(groupId) ?? []).sort(),
        languages,
        people: session.people.map(({ name, role, languages: between }) => ({
          name,
          role,
          languages: between,
        })),
        isTentative,
        isPublic,
      };
    }),
  };
}

/** "Hall 1, Convention centre" in every language that either of them has. */
function fullName(place: NamedPlace, places: ReadonlyMap<string, NamedPlace>): LocalizedText {
  const building = place.parentId ? places.get(place.parentId) : undefined;
  const inLanguage = (locale: keyof LocalizedText) =>
    [place.name, building?.name].flatMap((name) => (name ? [name[locale] ?? name.en] : []));
  const isSaid = (locale: keyof LocalizedText) =>
    Boolean(place.name[locale] ?? building?.name[locale]);
  return {
    en: inLanguage('en').join(', '),
    ...(isSaid('ru') ? { ru: inLanguage('ru').join(', ') } : {}),
    ...(isSaid('ko') ? { ko: inLanguage('ko').join(', ') } : {}),
  };
}

function coordinatesOf(place: NamedPlace | undefined) {
  if (place?.latitude == null || place.longitude == null) return null;
  return { latitude: place.latitude, longitude: place.longitude };
}
