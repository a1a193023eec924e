import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { agendaTemplates } from '@/db/schema/agenda';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import { loadDraft } from '@/lib/agenda/queries/load-draft';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { templateOf } from '../rules/begin-agenda';
import type { SaveTemplate } from '../schema';

/**
 * Keeps the draft of an activity for others of its project to begin with. The same `id` again changes nothing;
 * one that another project has used is none.
 */
export function saveTemplate(
  viewer: Viewer,
  { id, activityId, title }: SaveTemplate,
): Promise<Result<{ id: string }, 'not_found' | 'forbidden' | 'agenda_empty'>> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, activityId);
    if (!activity) return fail('not_found');
    const draft = await loadDraft(viewer, activity);
    if (!draft) return fail('forbidden');
    if (draft.sessions.length === 0) return fail('agenda_empty');
    const { projectId } = activity;
    const db = await database();
    const [added] = await db
      .insert(agendaTemplates)
      .values({
        id,
        projectId,
        title,
        content: templateOf(draft),
        createdBy: viewer.userId,
        createdAt: now(),
      })
      .onConflictDoNothing({ target: agendaTemplates.id })
      .returning({ id: agendaTemplates.id });
    if (!added) return (await isSaved(id, projectId)) ? ok({ id }) : fail('not_found');
    await audit(viewer, [
      {
        objectType: 'agenda_template',
        objectId: id,
        action: 'created',
        projectId,
        activityId,
        changes: { title: { before: null, after: title } },
      },
    ]);
    return ok({ id });
  });
}

async function isSaved(id: string, projectId: string): Promise<boolean> {
  const db = await database();
  const saved = await db
    .select({ id: agendaTemplates.id })
    .from(agendaTemplates)
    .where(and(eq(agendaTemplates.id, id), eq(agendaTemplates.projectId, projectId)));
  return saved.length > 0;
}
