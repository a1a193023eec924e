import { and, asc, eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { participantsOnRecord } from '@/lib/participants/queries/visible-participants';
import { NOMINATED_ROLES, PLACED } from '@/lib/participants/rules/standing';
import type { NamedMember } from '../types';

/** Everybody of an activity who may come with a delegation: they are who moves in groups. One statement. */
export async function listMembers(viewer: Viewer, activityId: string): Promise<NamedMember[]> {
  const db = await database();
  return db
    .select({
      id: participants.id,
      version: participants.version,
      country: delegations.country,
      languages: people.languages,
      groupId: participants.groupId,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .where(
      and(
        eq(participants.activityId, activityId),
        inArray(participants.status, [...PLACED]),
        inArray(participants.role, [...NOMINATED_ROLES]),
        participantsOnRecord(viewer),
      ),
    )
    .orderBy(asc(people.familyName), asc(people.givenNames), asc(participants.id));
}
