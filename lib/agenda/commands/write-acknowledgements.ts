import { and, eq, inArray, sql } from 'drizzle-orm';
import { database } from '@/db';
import { acknowledgements } from '@/db/schema/agenda';
import type { Activity } from '@/lib/activities/types';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import type { AgendaEdit } from '../types/edits';

type Acknowledging = Extract<AgendaEdit, { type: 'acknowledge' | 'withdraw' }>;

/** Keeps which warnings somebody lives with, and takes back those they do not; the last word on each counts. */
export async function writeAcknowledgements(
  viewer: Viewer,
  activity: Pick<Activity, 'id' | 'projectId'>,
  edits: readonly AgendaEdit[],
): Promise<void> {
  const last = new Map<string, Acknowledging>();
  for (const edit of edits) if ('conflictKey' in edit) last.set(edit.conflictKey, edit);
  if (last.size === 0) return;
  const words = [...last.values()];
  const given = words.filter((edit) => edit.type === 'acknowledge');
  const taken = words.filter((edit) => edit.type === 'withdraw');
  const activityId = activity.id;
  const db = await database();
  if (taken.length > 0) {
    const keys = taken.map(({ conflictKey }) => conflictKey);
    await db
      .delete(acknowledgements)
      .where(
        and(
          eq(acknowledgements.activityId, activityId),
          inArray(acknowledgements.conflictKey, keys),
        ),
      );
  }
  if (given.length > 0) {
    const by = { activityId, userId: viewer.userId, at: now() };
    await db
      .insert(acknowledgements)
      .values(
        given.map(({ conflictKey, factsKey, note }) => ({ conflictKey, factsKey, note, ...by })),
      )
      .onConflictDoUpdate({
        target: [acknowledgements.activityId, acknowledgements.conflictKey],
        set: {
          factsKey: sql`excluded.facts_key`,
          note: sql`excluded.note`,
          userId: sql`excluded.user_id`,
          at: sql`excluded.at`,
        },
      });
  }
  await audit(
    viewer,
    words.map((edit) => ({
      objectType: 'activity',
      objectId: activityId,
      action: edit.type === 'acknowledge' ? 'warning_acknowledged' : 'warning_reopened',
      projectId: activity.projectId,
      activityId,
      changes: {
        warning: { before: null, after: edit.conflictKey.split(' ')[0] ?? '' },
        ...(edit.type === 'acknowledge' && edit.note
          ? { note: { before: null, after: edit.note } }
          : {}),
      },
    })),
  );
}
