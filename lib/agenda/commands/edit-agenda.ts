import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { agendaEdits } from '@/db/schema/agenda';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import type { EditAgendaInput } from '../schema';
import type { AgendaEdit } from '../types/edits';
import { type EditRefusal, findEditableActivity } from './find-editable';
import { type Versions, type WriteRefusal, writeEdits } from './write-edits';

/** `id` is made by whoever sends it. */
export type Batch = Omit<EditAgendaInput, 'edits'> & { edits: readonly AgendaEdit[] };

/**
 * Saves a batch of edits of the draft, all of them or none. The same batch sent again, even at once, is answered again
 * and not done again. `stale` says of every session that somebody else has saved meanwhile what it is now.
 */
export function editAgenda(
  viewer: Viewer,
  { id, activityId, edits }: Batch,
): Promise<Result<{ versions: Versions }, never> | Failure<EditRefusal> | WriteRefusal> {
  return transaction(async () => {
    const found = await findEditableActivity(viewer, activityId);
    if (!found.ok) return found;
    const db = await database();
    const batch = { id, activityId, userId: viewer.userId, versions: {}, at: now() };
    const [first] = await db
      .insert(agendaEdits)
      .values(batch)
      .onConflictDoNothing()
      .returning({ id: agendaEdits.id });
    if (!first) return answerAgain(viewer, id, activityId);
    const written = await writeEdits(viewer, found.value, edits);
    if (!written.ok) return written;
    const versions = written.value;
    await db.update(agendaEdits).set({ versions }).where(eq(agendaEdits.id, id));
    return ok({ versions });
  });
}

async function answerAgain(viewer: Viewer, id: string, activityId: string) {
  const db = await database();
  const [batch] = await db.select().from(agendaEdits).where(eq(agendaEdits.id, id));
  const isTheirs = batch?.activityId === activityId && batch.userId === viewer.userId;
  return isTheirs ? ok({ versions: batch.versions }) : fail('not_found');
}
