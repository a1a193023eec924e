import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import { canSeeAllDelegations } from '../policy';
import type { Activity, DelegationCount } from '../types';

/** The delegations of an activity in numbers; of a focal point only the own ones. */
export async function countDelegations(
  viewer: Viewer,
  { id, projectId }: Pick<Activity, 'id' | 'projectId'>,
): Promise<DelegationCount[]> {
  const own = viewer.focalPointOf.filter((scope) => scope.projectId === projectId);
  const db = await database();
  return db
    .select({
      id: delegations.id,
      country: delegations.country,
      quota: delegations.quota,
      nominationDeadline: sql<
        string | null
      >`to_char(${delegations.nominationDeadline} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
      confirmed: people(sql`= 'confirmed'`),
      waiting: people(sql`in ('nominated', 'accepted')`),
      reserve: people(sql`= 'reserve'`),
      out: people(sql`in ('declined', 'withdrawn')`),
    })
    .from(delegations)
    .leftJoin(participants, eq(participants.delegationId, delegations.id))
    .where(
      and(
        eq(delegations.activityId, id),
        canSeeAllDelegations(viewer, { projectId })
          ? undefined
          : inArray(
              delegations.country,
              own.map(({ country }) => country),
            ),
      ),
    )
    .groupBy(delegations.id)
    .orderBy(asc(delegations.country));
}

const people = (status: ReturnType<typeof sql>) =>
  sql<number>`(count(*) filter (where ${participants.status} ${status}))::int`;
