import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { sessionGroups, sessions } from '@/db/schema/agenda';
import { releasedSessions } from '@/db/schema/releases';
import type { Viewer } from '@/lib/auth/types';
import { canOpenPage, canSeeDraft } from '../policy';
import type { Activity, GlanceSession } from '../types';

/** The sessions that have a time: of the draft for those who may see it, of the newest release for the others. */
export async function listGlanceSessions(
  viewer: Viewer,
  activity: Activity,
): Promise<GlanceSession[]> {
  if (canSeeDraft(viewer, activity)) return ofDraft(activity.id);
  return canOpenPage(viewer, activity, 'overview') ? ofRelease(activity.id) : [];
}

async function ofDraft(activityId: string): Promise<GlanceSession[]> {
  const db = await database();
  return db
    .select({
      id: sessions.id,
      kind: sessions.kind,
      start: sql<number>`${sessions.startsAt}`.mapWith(toMilliseconds(sessions.startsAt)),
      end: sql<number>`${sessions.endsAt}`.mapWith(toMilliseconds(sessions.endsAt)),
      groupIds: sql<string[]>`(${sql`
        select coalesce(json_agg(${sessionGroups.groupId}), '[]'::json)
        from ${sessionGroups} where ${sessionGroups.sessionId} = ${sessions.id}`})`,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.activityId, activityId),
        isNull(sessions.removedAt),
        isNotNull(sessions.startsAt),
      ),
    )
    .orderBy(sessions.startsAt);
}

async function ofRelease(activityId: string): Promise<GlanceSession[]> {
  const db = await database();
  return db
    .select({
      id: releasedSessions.sessionId,
      kind: releasedSessions.kind,
      start: sql<number>`${releasedSessions.startsAt}`.mapWith(
        toMilliseconds(releasedSessions.startsAt),
      ),
      end: sql<number>`${releasedSessions.endsAt}`.mapWith(toMilliseconds(releasedSessions.endsAt)),
      groupIds: releasedSessions.groupIds,
    })
    .from(releasedSessions)
    .where(eq(releasedSessions.activityId, activityId))
    .orderBy(releasedSessions.startsAt);
}

/** The engines write instants differently; the column knows how to read both. */
function toMilliseconds(column: { mapFromDriverValue(value: unknown): unknown }) {
  return (value: unknown) => Number(column.mapFromDriverValue(value));
}
