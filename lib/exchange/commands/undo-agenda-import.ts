import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { agendaImports } from '@/db/schema/imports';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { type WriteRefusal, writeEdits } from '@/lib/agenda/commands/write-edits';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';

type Undone = Ok<{ removed: number }>;
type Refusal =
  | Failure<EditRefusal>
  | Failure<'agenda_import_edited', { values: { count: number } }>
  | Exclude<WriteRefusal, Failure<'stale', object>>;

/**
 * Takes out the sessions that an import added, as long as nobody has touched one of them since; else nothing. Sessions
 * that it changed, and places and groups that it made, stay. Undoing twice changes nothing.
 */
export function undoAgendaImport(
  viewer: Viewer,
  { importId }: { importId: string },
): Promise<Undone | Refusal> {
  return transaction(async (): Promise<Undone | Refusal> => {
    const db = await database();
    const [found] = await db.select().from(agendaImports).where(eq(agendaImports.id, importId));
    if (!found) return fail('not_found');
    const locked = await findEditableActivity(viewer, found.activityId);
    if (!locked.ok) return locked.code === 'forbidden' ? fail('not_found') : locked;
    const [first] = await db
      .update(agendaImports)
      .set({ undoneAt: now() })
      .where(and(eq(agendaImports.id, importId), isNull(agendaImports.undoneAt)))
      .returning({ id: agendaImports.id });
    if (!first) return ok({ removed: 0 });

    const edits = Object.entries(found.versions).map(
      ([sessionId, version]) => ({ type: 'remove', sessionId, version }) as const,
    );
    const written = await writeEdits(viewer, locked.value, edits);
    if (!written.ok) {
      if (written.code !== 'stale') return written;
      return fail('agenda_import_edited', { values: { count: written.newer.length } });
    }
    await audit(viewer, [
      {
        objectType: 'agenda_import',
        objectId: importId,
        action: 'undone',
        projectId: locked.value.projectId,
        activityId: found.activityId,
        changes: { removed: { before: null, after: edits.length } },
      },
    ]);
    return ok({ removed: edits.length });
  });
}
