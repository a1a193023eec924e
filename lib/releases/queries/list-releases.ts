import { and, desc, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { users } from '@/db/schema/identity';
import { releases } from '@/db/schema/releases';
import type { Viewer } from '@/lib/auth/types';
import type { ReleaseHead } from '../types';
import { visibleReleases } from './visible-releases';

/** The releases of an activity, newest first. Empty for whoever may not read its history. */
export async function listReleases(viewer: Viewer, activityId: string): Promise<ReleaseHead[]> {
  const db = await database();
  const rows = await db
    .select({
      id: releases.id,
      number: releases.number,
      publishedAt: releases.publishedAt,
      publishedBy: users.name,
      reason: releases.reason,
      message: releases.message,
      changes: sql<number>`(
        select count(distinct change ->> 'sessionId')::int
        from jsonb_array_elements(${releases.changes}) change)`,
    })
    .from(releases)
    .innerJoin(activities, eq(activities.id, releases.activityId))
    .innerJoin(users, eq(users.id, releases.publishedBy))
    .where(and(eq(releases.activityId, activityId), visibleReleases(viewer)))
    .orderBy(desc(releases.number));
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
}
