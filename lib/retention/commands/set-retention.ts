import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { projects } from '@/db/schema/projects';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import type { StaleChange } from '@/lib/core/action-result';
import { fail, ok, type Result } from '@/lib/core/result';
import { stale } from '@/lib/core/stale';
import { findProjectById } from '@/lib/projects/queries/find-project';
import { canSetRetention } from '../policy';
import type { SetRetention } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'stale';

/** Says how many days after an activity the sensitive fields of who took part are kept. */
export function setRetention(
  viewer: Viewer,
  { projectId, version, days }: SetRetention,
): Promise<Result<{ version: number }, Refusal, { changes?: StaleChange[]; version?: number }>> {
  return transaction(async () => {
    if (!(await findProjectById(viewer, projectId))) return fail('not_found');
    if (!canSetRetention(viewer, projectId)) return fail('forbidden');
    const db = await database();
    const [current] = await db
      .select({ days: projects.retentionDays, version: projects.version })
      .from(projects)
      .where(eq(projects.id, projectId))
      .for('update');
    if (!current) return fail('not_found');
    if (current.version !== version) {
      return stale({ days: current.days }, { days }, current.version);
    }
    if (current.days === days) return ok({ version });
    await db
      .update(projects)
      .set({ retentionDays: days, version: sql`${projects.version} + 1` })
      .where(and(eq(projects.id, projectId), eq(projects.version, version)));
    await audit(viewer, [
      {
        objectType: 'project',
        objectId: projectId,
        projectId,
        action: 'retention_set',
        changes: { retentionDays: { before: current.days, after: days } },
      },
    ]);
    return ok({ version: version + 1 });
  });
}
