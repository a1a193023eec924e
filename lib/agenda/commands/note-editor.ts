import { and, eq, lt, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { agendaEditors, agendaEdits } from '@/db/schema/agenda';
import type { Viewer } from '@/lib/auth/types';
import { announceEditors } from './announce';

/** By the clock of the database: several processes have to agree on who is here. */
const moment = sql<Date>`clock_timestamp()`;
const ago = (interval: string) => sql`clock_timestamp() - ${interval}::interval`;

/** Notes that the window of an editor is open, and tells the others when it is a new one. The caller has asked the policy. */
export function noteEditor(viewer: Viewer, activityId: string, windowId: string): Promise<void> {
  return transaction(async () => {
    const db = await database();
    const mine = and(
      eq(agendaEditors.id, windowId),
      eq(agendaEditors.userId, viewer.userId),
      eq(agendaEditors.activityId, activityId),
    );
    const known = await db
      .update(agendaEditors)
      .set({ seenAt: moment })
      .where(mine)
      .returning({ id: agendaEditors.id });
    if (known.length > 0) return;
    await tidy();
    const row = { id: windowId, activityId, userId: viewer.userId, seenAt: moment };
    await db.insert(agendaEditors).values(row).onConflictDoNothing();
    await announceEditors(activityId);
  });
}

/** Notes that it was closed. */
export function forgetEditor(viewer: Viewer, activityId: string, windowId: string): Promise<void> {
  return transaction(async () => {
    const db = await database();
    await db
      .delete(agendaEditors)
      .where(and(eq(agendaEditors.id, windowId), eq(agendaEditors.userId, viewer.userId)));
    await announceEditors(activityId);
  });
}

/** Windows that went without a word, and batches that nobody sends again after so long. */
async function tidy(): Promise<void> {
  const db = await database();
  await db.delete(agendaEditors).where(lt(agendaEditors.seenAt, ago('1 day')));
  await db.delete(agendaEdits).where(lt(agendaEdits.at, ago('90 days')));
}
