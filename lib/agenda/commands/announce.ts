import { eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import type { Viewer } from '@/lib/auth/types';
import { AGENDA_CHANNEL, type AgendaNotice } from '../types';

/** A notification of PostgreSQL holds 8,000 bytes; changes of more sessions than this are told without their ids. */
const NAMED = 150;

/**
 * Tells everybody who has this agenda open that it changed; every command that changes what a draft shows calls it.
 * It is part of the transaction: nobody hears of a change before it can be read, or of one that was rolled back.
 */
export function announce(
  viewer: Viewer,
  activityId: string,
  sessionIds: readonly string[] = [],
): Promise<void> {
  return notify(viewer, eq(activities.id, activityId), sessionIds);
}

/** The same for what all agendas of a project show, such as its roads. */
export function announceProject(viewer: Viewer, projectId: string): Promise<void> {
  return notify(viewer, eq(activities.projectId, projectId), []);
}

async function notify(viewer: Viewer, which: SQL, sessionIds: readonly string[]): Promise<void> {
  const notice: Omit<AgendaNotice, 'activityId'> = {
    by: viewer.userId,
    sessionIds: sessionIds.length > NAMED ? [] : sessionIds,
  };
  const db = await database();
  await db
    .select({
      sent: sql`pg_notify(${AGENDA_CHANNEL}, (${JSON.stringify(notice)}::text::jsonb
        || jsonb_build_object('activityId', ${activities.id}))::text)`,
    })
    .from(activities)
    .where(which);
}
