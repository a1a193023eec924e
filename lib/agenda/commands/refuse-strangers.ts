import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import { database } from '@/db';
import { sessions } from '@/db/schema/agenda';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/places';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { fail } from '@/lib/core/result';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { visiblePlaces } from '@/lib/places/queries/visible-places';
import type { SessionFields } from '../schema';
import type { EditableSession } from '../types';

type Named = Pick<SessionFields, 'groupIds' | 'placeId' | 'people' | 'mustFollowId'>;
type Saved = Pick<EditableSession, 'id' | 'people'>;

/**
 * Refuses what a session must not name: groups and sessions of other activities, places and people that do not exist
 * for the viewer. Who stands on the session already may stay, whoever put them there.
 */
export async function refuseStrangers(
  viewer: Viewer,
  activity: Activity,
  input: Named,
  saved: Saved,
) {
  const wrong: Record<string, string> = {};
  const groupIds = new Set(activity.groups.map(({ id }) => id));
  if (input.groupIds.some((id) => !groupIds.has(id))) wrong.groupIds = 'groupNotFound';
  if (input.placeId && !(await placeExists(viewer, input.placeId))) wrong.placeId = 'placeNotFound';
  if (input.mustFollowId && !(await siblingExists(activity.id, saved.id, input.mustFollowId))) {
    wrong.mustFollowId = 'sessionNotFound';
  }
  const known = await knownPeople(viewer, input.people, saved);
  for (const [index, { personId }] of input.people.entries()) {
    if (!known.has(personId)) wrong[`people.${index}.personId`] = 'personNotFound';
  }
  return Object.keys(wrong).length > 0 ? fail('invalid', { fields: wrong }) : undefined;
}

async function placeExists(viewer: Viewer, id: string): Promise<boolean> {
  const db = await database();
  const found = await db
    .select({ id: places.id })
    .from(places)
    .where(and(eq(places.id, id), visiblePlaces(viewer)));
  return found.length > 0;
}

async function siblingExists(activityId: string, ownId: string, id: string): Promise<boolean> {
  const db = await database();
  const found = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.id, id),
        ne(sessions.id, ownId),
        eq(sessions.activityId, activityId),
        isNull(sessions.removedAt),
      ),
    );
  return found.length > 0;
}

async function knownPeople(viewer: Viewer, named: Named['people'], saved: Saved) {
  const known = new Set(saved.people.map(({ personId }) => personId));
  const others = named.map(({ personId }) => personId).filter((id) => !known.has(id));
  if (others.length === 0) return known;
  const db = await database();
  const found = await db
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, others), visiblePeople(viewer)));
  for (const { id } of found) known.add(id);
  return known;
}
