import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { releasedSessions } from '@/db/schema/releases';
import type { Activity } from '@/lib/activities/types';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import type { ReleaseSnapshot } from '../types';

/** Makes the rows that check-in and attendance join with say what the newest release says. */
export async function projectRelease(
  activityId: string,
  { sessions }: ReleaseSnapshot,
): Promise<void> {
  const db = await database();
  await db.delete(releasedSessions).where(eq(releasedSessions.activityId, activityId));
  if (sessions.length === 0) return;
  await db.insert(releasedSessions).values(
    sessions.map(({ id, kind, startsAt, endsAt, groupIds }) => ({
      sessionId: id,
      activityId,
      kind,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      groupIds,
    })),
  );
}

/** The first release ends the planning of an activity. */
export async function endPlanning(viewer: Viewer, activity: Activity): Promise<void> {
  if (activity.status !== 'planning') return;
  const db = await database();
  await db
    .update(activities)
    .set({ status: 'published', version: sql`${activities.version} + 1` })
    .where(and(eq(activities.id, activity.id), eq(activities.status, 'planning')));
  await audit(viewer, [
    {
      objectType: 'activity',
      objectId: activity.id,
      projectId: activity.projectId,
      activityId: activity.id,
      action: 'status_changed',
      changes: { status: { before: 'planning', after: 'published' } },
    },
  ]);
}
