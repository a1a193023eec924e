import { eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import type { Viewer } from '@/lib/auth/types';
import { AGENDA_CHANNEL, type AgendaNotice } from '../types/notice';

/** A notification of PostgreSQL holds 8,000 bytes; changes of more sessions than this are told without their ids. */
const NAMED = 150;

/**
 * Tells everybody who has this agenda open that it changed; every command that changes what a draft shows calls it.
 * Without a viewer: a host did, by their link.
 * It is part of the transaction: nobody hears of a change before it can be read, or of one that was rolled back.
 */
export function announce(
  viewer: Viewer | null,
  activityId: string,
  sessionIds: readonly string[] = [],
): Promise<void> {
  return notify(changed(viewer, sessionIds), eq(activities.id, activityId));
}

/** The same for what all agendas of a project show, such as its roads. */
export function announceProject(viewer: Viewer, projectId: string): Promise<void> {
  return notify(changed(viewer, []), eq(activities.projectId, projectId));
}

/** Tells them that somebody opened or closed it. */
export function announceEditors(activityId: string): Promise<void> {
  return notify({ type: 'editors' }, eq(activities.id, activityId));
}

type Told<N> = N extends AgendaNotice ? Omit<N, 'activityId'> : never;

function changed(viewer: Viewer | null, sessionIds: readonly string[]): Told<AgendaNotice> {
  return {
    type: 'changed',
    by: viewer?.userId ?? null,
    sessionIds: sessionIds.length > NAMED ? [] : sessionIds,
  };
}

async function notify(notice: Told<AgendaNotice>, which: SQL): Promise<void> {
  const db = await database();
  await db
    .select({
      sent: sql`pg_notify(${AGENDA_CHANNEL}, (${JSON.stringify(notice)}::text::jsonb
        || jsonb_build_object('activityId', ${activities.id}))::text)`,
    })
    .from(activities)
    .where(which);
}
