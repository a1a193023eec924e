import { eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { releasedSessions } from '@/db/schema/releases';
import type { Viewer } from '@/lib/auth/types';
import { canOpenPage } from '../policy';
import type { Activity, GlanceSession } from '../types';

/** When the sessions of the newest release are and whom they address, without what they are about. */
export async function listReleasedTimes(
  viewer: Viewer,
  activity: Activity,
): Promise<GlanceSession[]> {
  if (!canOpenPage(viewer, activity, 'overview')) return [];
  const db = await database();
  const milliseconds = (
    column: typeof releasedSessions.startsAt | typeof releasedSessions.endsAt,
  ) => sql<number>`(extract(epoch from ${column}) * 1000)::float8`;
  return db
    .select({
      id: releasedSessions.sessionId,
      kind: releasedSessions.kind,
      start: milliseconds(releasedSessions.startsAt),
      end: milliseconds(releasedSessions.endsAt),
      groupIds: releasedSessions.groupIds,
    })
    .from(releasedSessions)
    .where(eq(releasedSessions.activityId, activity.id))
    .orderBy(releasedSessions.startsAt);
}
