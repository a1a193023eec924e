import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import type { Viewer } from '@/lib/auth/types';
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
    version: fingerprint(rows.map(({ delegation, version }) => `${delegation.id} ${version}`)),
  };
}

/** A number for the state of a list, so that a list can be edited like a row that has a version. 48 bits. */
function fingerprint(parts: readonly string[]): number {
  return createHash('sha256').update(parts.join()).digest().readUIntBE(0, 6) + 1;
}
