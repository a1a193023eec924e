import { and, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { participantAccess } from '../policy';
import type { Counterpart, Participant } from '../types';
import { participantsOnRecord } from './visible-participants';

/** One participant of an activity; null where they do not exist for the viewer, or only on the roster. */
export async function findParticipant(
  viewer: Viewer,
  activity: { id: string; projectId: string },
  id: string,
): Promise<Participant | null> {
  if (!isId(id) || participantAccess(viewer, activity) !== 'records') return null;
  const db = await database();
  const [row] = await db
    .select({
      id: participants.id,
      personId: participants.personId,
      activityId: participants.activityId,
      role: participants.role,
      status: participants.status,
      groupId: participants.groupId,
      country: delegations.country,
      version: participants.version,
      substitution: { cameInFor, replacedBy },
    })
    .from(participants)
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .where(
      and(
        eq(participants.id, id),
        eq(participants.activityId, activity.id),
        participantsOnRecord(viewer),
      ),
    );
  return row ?? null;
}

const other = alias(participants, 'other');

/** Both sides of a substitution are of one delegation, so whoever sees one sees the other. */
const counterpart = (where: SQL) => sql<Counterpart | null>`(
  select json_build_object('id', ${other.id}, 'name', trim(${people.givenNames} || ' ' || ${people.familyName}))
  from ${participants} "other" join ${people} on ${people.id} = ${other.personId} where ${where})`;

const cameInFor = counterpart(eq(other.id, participants.substitutesId));
const replacedBy = counterpart(eq(other.substitutesId, participants.id));
