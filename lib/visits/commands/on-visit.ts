import { and, eq, inArray } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { siteVisits } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { type Failure, fail, type Result } from '@/lib/core/result';
import { canManageVisits } from '../policy';
import { visibleVisits } from '../queries/visible-visits';
import { type LockedVisit, lockVisit } from './lock-visit';

export type VisitRefusal = 'not_found' | 'forbidden';

/** The requests that the viewer may work on, locked, in the order of their ids: two who ask for some of the same wait for each other. */
export async function lockVisits(
  viewer: Viewer,
  visitIds: readonly string[],
): Promise<Result<LockedVisit[], VisitRefusal>> {
  const db = await database();
  const seen = await db
    .select({ id: siteVisits.id })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .where(and(inArray(siteVisits.id, [...visitIds]), visibleVisits(viewer)));
  const ids = [...new Set(visitIds)].sort();
  if (seen.length < ids.length) return fail('not_found');
  const locked: LockedVisit[] = [];
  for (const id of ids) {
    const visit = await lockVisit(id);
    if (!visit) return fail('not_found');
    if (!canManageVisits(viewer, visit.activity)) return fail('forbidden');
    locked.push(visit);
  }
  return { ok: true, value: locked };
}

/** A command on one request: nobody else changes it meanwhile, and a refusal leaves it as it was. */
export function onVisit<R extends Result<unknown, string>>(
  viewer: Viewer,
  visitId: string,
  work: (visit: LockedVisit) => Promise<R>,
): Promise<R | Failure<VisitRefusal>> {
  return transaction(async () => {
    const locked = await lockVisits(viewer, [visitId]);
    if (!locked.ok) return locked;
    const [visit] = locked.value;
    return visit ? work(visit) : fail('not_found');
  });
}

/** The trail of a change, and word of it to those who have the agenda open: it shows where requests stand. */
export async function leaveTrail(
  viewer: Viewer,
  visit: Pick<LockedVisit, 'id' | 'activityId' | 'activity'>,
  action: string,
  changes: Record<string, { before: unknown; after: unknown }> = {},
): Promise<void> {
  await audit(viewer, [
    {
      objectType: 'site_visit',
      objectId: visit.id,
      action,
      projectId: visit.activity.projectId,
      activityId: visit.activityId,
      changes,
    },
  ]);
  await announce(viewer, visit.activityId);
}
