import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import type { Viewer } from '@/lib/auth/types';
import { contentVersion } from '@/lib/core/content-version';
import type { Delegations } from '../types';
import { visibleActivities } from './visible-activities';

/** The delegations of an activity; none where the viewer has no office in it. */
export async function listDelegations(viewer: Viewer, activityId: string): Promise<Delegations> {
  const db = await database();
  const rows = await db
    .select({
      delegation: {
        id: delegations.id,
        country: delegations.country,
        quota: delegations.quota,
        nominationDeadline: delegations.nominationDeadline,
      },
      version: delegations.version,
    })
    .from(delegations)
    .innerJoin(activities, eq(activities.id, delegations.activityId))
    .where(and(eq(activities.id, activityId), visibleActivities(viewer)))
    .orderBy(delegations.country);
  return {
    list: rows.map(({ delegation }) => delegation),
    version: contentVersion(rows.map(({ delegation, version }) => `${delegation.id} ${version}`)),
  };
}
