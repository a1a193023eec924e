import { desc, eq } from 'drizzle-orm';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import { agendaImports } from '@/db/schema/imports';
import { canSeeDraft } from '@/lib/agenda/policy';
import type { Viewer } from '@/lib/auth/types';
import type { PastAgendaImport } from '../types';

/** What was imported into an agenda, the newest first. */
export async function listAgendaImports(
  viewer: Viewer,
  activity: { id: string; projectId: string },
): Promise<PastAgendaImport[]> {
  if (!canSeeDraft(viewer, activity)) return [];
  const db = await database();
  const rows = await db
    .select({ one: agendaImports, importedBy: users.name })
    .from(agendaImports)
    .leftJoin(users, eq(users.id, agendaImports.importedById))
    .where(eq(agendaImports.activityId, activity.id))
    .orderBy(desc(agendaImports.importedAt), desc(agendaImports.id));
  return rows.map(
    ({ one: { id, fileName, added, changed, importedAt, undoneAt }, importedBy }) => ({
      id,
      fileName,
      added,
      changed,
      importedAt: importedAt.toISOString(),
      importedBy,
      undoneAt: undoneAt?.toISOString() ?? null,
    }),
  );
}
