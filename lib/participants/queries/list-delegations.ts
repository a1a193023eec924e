import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { roleGrants, users } from '@/db/schema/identity';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import type { DelegationSummary } from '../types';
import { visibleDelegations } from './visible-participants';

const counts = sql<DelegationSummary['counts']>`(${sql`
  select coalesce(json_object_agg(status, people), '{}'::json) from (
    select ${participants.status} as status, count(*) as people from ${participants}
    where ${participants.delegationId} = ${delegations.id} group by 1) as counted`})`;

const focalPoints = sql<string[]>`(${sql`
  select coalesce(json_agg(${users.name} order by ${users.name}), '[]'::json)
  from ${roleGrants} join ${users} on ${users.id} = ${roleGrants.userId}
  where ${roleGrants.role} = 'focal_point' and ${roleGrants.projectId} = ${delegations.projectId}
    and ${roleGrants.country} = ${delegations.country} and ${users.disabledAt} is null`})`;

/** The delegations of an activity that the viewer may see, with their places and people counted. One statement. */
export async function listDelegations(
  viewer: Viewer,
  activityId: string,
): Promise<DelegationSummary[]> {
  const db = await database();
  return db
    .select({
      id: delegations.id,
      country: delegations.country,
      quota: delegations.quota,
      nominationDeadline: sql<
        string | null
      >`to_char(${delegations.nominationDeadline} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
      counts,
      focalPoints,
    })
    .from(delegations)
    .where(and(eq(delegations.activityId, activityId), visibleDelegations(viewer)))
    .orderBy(delegations.country);
}
