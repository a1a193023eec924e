import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { agendaTemplates } from '@/db/schema/agenda';
import { audit } from '@/lib/audit/commands';
import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';

/** Agendas that began with it stay as they are. */
export function removeTemplate(
  viewer: Viewer,
  { templateId }: { templateId: string },
): Promise<Result<undefined, 'not_found'>> {
  return transaction(async () => {
    const db = await database();
    const [found] = await db
      .select({ projectId: agendaTemplates.projectId, title: agendaTemplates.title })
      .from(agendaTemplates)
      .where(eq(agendaTemplates.id, templateId));
    if (!found || !isCoordinatorOf(viewer, found.projectId)) return fail('not_found');
    await db.delete(agendaTemplates).where(eq(agendaTemplates.id, templateId));
    await audit(viewer, [
      {
        objectType: 'agenda_template',
        objectId: templateId,
        action: 'removed',
        projectId: found.projectId,
        changes: { title: { before: found.title, after: null } },
      },
    ]);
    return ok();
  });
}
