import { and, eq, inArray, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import { siteVisits, vehicles } from '@/db/schema/visits';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { visiblePlaces } from '@/lib/places/queries/visible-places';
import type { EditableSession, SessionContent } from '../types/draft';

/** What one edit names, where it stands in its batch, and the session as it is saved. */
export type Naming = {
  path: string;
  sessionId: string;
  named: Partial<SessionContent>;
  saved: EditableSession | undefined;
};

/**
 * Refuses what sessions must not name: groups, vehicles, visits and sessions of other activities, places and people that do
 * not exist for the viewer. Who and what stands on a session already may stay, whoever put it there. Answers the path of
 * each wrong field with its message. `made` are the sessions that the same batch makes.
 */
export async function refuseStrangers(
  viewer: Viewer,
  activity: Activity,
  namings: readonly Naming[],
  made: ReadonlySet<string>,
): Promise<Record<string, string>> {
  const wrong: Record<string, string> = {};
  const known = await loadKnown(viewer, activity, namings);
  for (const { path, sessionId, named, saved } of namings) {
    const refuse = (field: string, code: string) => {
      wrong[`${path}.${field}`] = code;
    };
    const isStrange = (id: string | null | undefined, ids: ReadonlySet<string>) =>
      id != null && !ids.has(id);
    if (named.groupIds?.some((id) => !known.groups.has(id))) refuse('groupIds', 'groupNotFound');
    if (named.vehicleIds?.some((id) => !known.vehicles.has(id))) {
      refuse('vehicleIds', 'vehicleNotFound');
    }
    if (named.placeId !== saved?.placeId && isStrange(named.placeId, known.places)) {
      refuse('placeId', 'placeNotFound');
    }
    if (isStrange(named.siteVisitId, known.visits)) refuse('siteVisitId', 'visitNotFound');
    const first = named.mustFollowSessionId;
    if (first === sessionId || (isStrange(first, known.sessions) && isStrange(first, made))) {
      refuse('mustFollowSessionId', 'sessionNotFound');
    }
    const standing = new Set(saved?.people.map(({ personId }) => personId));
    for (const [index, { personId }] of (named.people ?? []).entries()) {
      if (!standing.has(personId) && !known.people.has(personId)) {
        refuse(`people.${index}.personId`, 'personNotFound');
      }
    }
  }
  return wrong;
}

type Known = Record<
  'groups' | 'vehicles' | 'places' | 'visits' | 'sessions' | 'people',
  ReadonlySet<string>
>;

/** What of all that is named exists for the viewer: a statement for each kind that is named at all. */
async function loadKnown(
  viewer: Viewer,
  activity: Activity,
  namings: readonly Naming[],
): Promise<Known> {
  const all = (
    pick: (named: Partial<SessionContent>) => readonly (string | null | undefined)[],
  ) => [...new Set(namings.flatMap(({ named }) => pick(named)).filter((id) => id != null))];
  const db = await database();
  const found = async (
    ids: readonly string[],
    read: (ids: string[]) => PromiseLike<{ id: string }[]>,
  ) => new Set(ids.length === 0 ? [] : (await read([...ids])).map(({ id }) => id));
  return {
    groups: new Set(activity.groups.map(({ id }) => id)),
    vehicles: await found(
      all(({ vehicleIds = [] }) => vehicleIds),
      (ids) =>
        db
          .select({ id: vehicles.id })
          .from(vehicles)
          .where(and(inArray(vehicles.id, ids), eq(vehicles.activityId, activity.id))),
    ),
    places: await found(
      all(({ placeId }) => [placeId]),
      (ids) =>
        db
          .select({ id: places.id })
          .from(places)
          .where(and(inArray(places.id, ids), visiblePlaces(viewer))),
    ),
    visits: await found(
      all(({ siteVisitId }) => [siteVisitId]),
      (ids) =>
        db
          .select({ id: siteVisits.id })
          .from(siteVisits)
          .where(and(inArray(siteVisits.id, ids), eq(siteVisits.activityId, activity.id))),
    ),
    sessions: await found(
      all(({ mustFollowSessionId }) => [mustFollowSessionId]),
      (ids) =>
        db
          .select({ id: sessions.id })
          .from(sessions)
          .where(
            and(
              inArray(sessions.id, ids),
              eq(sessions.activityId, activity.id),
              isNull(sessions.removedAt),
            ),
          ),
    ),
    people: await found(
      all(({ people: named = [] }) => named.map(({ personId }) => personId)),
      (ids) =>
        db
          .select({ id: people.id })
          .from(people)
          .where(and(inArray(people.id, ids), visiblePeople(viewer))),
    ),
  };
}
