import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { releases } from '@/db/schema/releases';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditActivity } from '../policy';
import { findActivityById } from '../queries/find-activity';
import { canFollow, needsRelease } from '../rules';
import type { ChangeActivityStatus } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'status_order' | 'no_release';

/** The status it has already is no change. */
export async function changeActivityStatus(
  viewer: Viewer,
  { activityId, status, version }: ChangeActivityStatus,
): Promise<Result<{ version: number }, Refusal> | Stale> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    if (!canEditActivity(viewer, activity)) return fail('forbidden');
    if (activity.status === status) return ok({ version: activity.version });
    if (activity.version !== version) {
      return stale({ status: activity.status }, { status }, activity.version);
    }
    if (!canFollow(activity.status, status)) return fail('status_order');
    if (needsRelease(status) && !(await hasRelease(activityId))) return fail('no_release');

    const db = await database();
    const [saved] = await db
      .update(activities)
      .set({ status, version: sql`${activities.version} + 1` })
      .where(and(eq(activities.id, activityId), eq(activities.version, version)))
      .returning({ version: activities.version });
    if (!saved) return stale({ status: activity.status }, { status }, version + 1);

    await audit(viewer, [
      {
        objectType: 'activity',
        objectId: activityId,
        projectId: activity.projectId,
        activityId,
        action: 'status_changed',
        changes: { status: { before: activity.status, after: status } },
      },
    ]);
    return ok(saved);
  });
}

async function hasRelease(activityId: string): Promise<boolean> {
  const db = await database();
  const [one] = await db
    .select({ id: releases.id })
    .from(releases)
    .where(eq(releases.activityId, activityId))
    .limit(1);
  return one !== undefined;
}
