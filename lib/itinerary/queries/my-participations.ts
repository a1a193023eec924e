import { desc, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { database } from '@/db';
import { activities, delegations, groups } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import { newestReleaseKeyOf } from '@/lib/releases/queries/newest-release';
import type { Participation } from '../types';

/** What the columns of a `Participation` are, for queries that decide otherwise who may read it. */
export const participationColumns = {
  participantId: participants.id,
  activityId: participants.activityId,
  personId: participants.personId,
  formerIds: sql<string[]>`(${sql`
    select coalesce(json_agg(merged.id), '[]'::json) from ${people} as merged
    where merged.merged_into_id = ${participants.personId}`})`,
  groupId: participants.groupId,
  groupName: groups.name,
  status: participants.status,
  country: sql<Country | null>`coalesce(${delegations.country}, ${people.country})`,
  title: activities.title,
  startsOn: activities.startsOn,
  endsOn: activities.endsOn,
  timeZone: activities.timeZone,
  isIllustrative: projects.isIllustrative,
  releaseKey: newestReleaseKeyOf(activities.id),
};

/** Everything that the viewer takes or took part in, latest first; nothing for accounts of nobody in the directory. */
export const loadMyParticipations = cache(async (viewer: Viewer): Promise<Participation[]> => {
  if (!viewer.personId) return [];
  const db = await database();
  return db
    .select(participationColumns)
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(projects, eq(projects.id, activities.projectId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .where(eq(participants.personId, viewer.personId))
    .orderBy(desc(activities.startsOn));
});
