import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { visibleDelegations } from './visible-participants';

export type LockedDelegation = NonNullable<Awaited<ReturnType<typeof lockDelegation>>>;

/** How many of its people a coordinator waits for an answer about. */
const askedBack = sql<number>`(${sql`
  select count(*)::int from ${participants}
  where ${participants.delegationId} = ${delegations.id} and ${participants.askedBackAt} is not null`})`;

/** A delegation with what a command has to know of its activity, held until the transaction ends. */
export async function lockDelegation(viewer: Viewer, id: string) {
  if (!isId(id)) return null;
  const db = await database();
  const [row] = await db
    .select({
      id: delegations.id,
      projectId: delegations.projectId,
      activityId: delegations.activityId,
      country: delegations.country,
      quota: delegations.quota,
      nominationDeadline: delegations.nominationDeadline,
      submittedAt: delegations.submittedAt,
      version: delegations.version,
      askedBack,
      activity: {
        title: activities.title,
        status: activities.status,
        timeZone: activities.timeZone,
        startsOn: activities.startsOn,
        endsOn: activities.endsOn,
      },
    })
    .from(delegations)
    .innerJoin(activities, eq(activities.id, delegations.activityId))
    .where(and(eq(delegations.id, id), visibleDelegations(viewer)))
    .for('update', { of: delegations });
  return row ?? null;
}
