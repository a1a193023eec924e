import type { Draft, EditableSession } from '../../types/draft';
import { agendaOf, session } from './example-agenda';

/** A session of the visit as its editors see it. */
export const editable = (
  id: string,
  day: number,
  times: [string, string],
  more: Partial<EditableSession> = {},
): EditableSession => ({
  ...session(id, day, times),
  title: { en: id },
  description: null,
  people: [],
  duration: null,
  siteVisitId: null,
  mustFollowSessionId: null,
  vehicleIds: [],
  isTentative: false,
  isPublic: true,
  version: 1,
  ...more,
});

export const draftOf = (sessions: EditableSession[], more: Partial<Draft> = {}): Draft => {
  const { activity, groups, places, travelTimes = [] } = agendaOf([]);
  return {
    activity,
    groups: groups.map((group) => ({ ...group, name: group.id })),
    sessions,
    places: places.map((place) => ({
      ...place,
      name: { en: place.id },
      address: null,
      city: null,
    })),
    travelTimes,
    headCount: 28,
    people: [],
    vehicles: [],
    visits: [],
    acknowledged: [],
    ...more,
  };
};
