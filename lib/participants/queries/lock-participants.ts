import { and, eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { visibleParticipants } from './visible-participants';

export type LockedParticipant = Awaited<ReturnType<typeof select>>[number];

/**
 * These participants with what a command has to know of their activity, and their people, held until the transaction
 * ends: nobody is erased between the look and the entry about it. Null unless all of them exist for the viewer and belong to one activity.
 */
export async function lockParticipants(
  viewer: Viewer,
  ids: readonly string[],
): Promise<LockedParticipant[] | null> {
  const wanted = [...new Set(ids)];
  const found = await select(viewer, wanted);
  const isOneActivity = new Set(found.map(({ activity }) => activity.id)).size === 1;
  return found.length === wanted.length && isOneActivity ? found : null;
}

async function select(viewer: Viewer, ids: string[]) {
  const db = await database();
  return db
    .select({
      id: participants.id,
      personId: participants.personId,
      role: participants.role,
      status: participants.status,
      groupId: participants.groupId,
      delegationId: participants.delegationId,
      country: delegations.country,
      substitutesId: participants.substitutesId,
      version: participants.version,
      erasedAt: people.erasedAt,
      activity: {
        id: activities.id,
        projectId: activities.projectId,
        status: activities.status,
        slug: activities.slug,
        title: activities.title,
        startsOn: activities.startsOn,
        endsOn: activities.endsOn,
        timeZone: activities.timeZone,
      },
    })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .where(and(inArray(participants.id, ids), visibleParticipants(viewer)))
    .orderBy(participants.id)
    .for('update', { of: [participants, people] });
}
