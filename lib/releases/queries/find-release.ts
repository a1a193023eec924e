import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { users } from '@/db/schema/identity';
import { releases } from '@/db/schema/releases';
import type { Viewer } from '@/lib/auth/types';
import type { AgendaChange, ReleaseHead, ReleaseSnapshot } from '../types';
import { releaseKey, releaseSnapshot } from './release-snapshot';
import { visibleReleases } from './visible-releases';

export type Release = Omit<ReleaseHead, 'changes'> & {
  /** Since the release before it. */
  changes: AgendaChange[];
  snapshot: ReleaseSnapshot;
};

/** One numbered release of an activity; null where there is none that the viewer may see. */
export async function findRelease(
  viewer: Viewer,
  activityId: string,
  number: number,
): Promise<Release | null> {
  if (!Number.isInteger(number) || number < 1 || number > 2_147_483_647) return null;
  const db = await database();
  const [row] = await db
    .select({
      id: releases.id,
      key: releaseKey,
      number: releases.number,
      publishedAt: releases.publishedAt,
      publishedBy: users.name,
      reason: releases.reason,
      message: releases.message,
      changes: releases.changes,
    })
    .from(releases)
    .innerJoin(activities, eq(activities.id, releases.activityId))
    .innerJoin(users, eq(users.id, releases.publishedBy))
    .where(
      and(
        eq(releases.activityId, activityId),
        eq(releases.number, number),
        visibleReleases(viewer),
      ),
    );
  if (!row) return null;
  const { key, ...release } = row;
  const snapshot = await releaseSnapshot(key);
  return snapshot && { ...release, publishedAt: row.publishedAt.toISOString(), snapshot };
}
