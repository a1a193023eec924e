import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { projectPartners } from '@/db/schema/projects';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditProject } from '../policy';
import { findProjectById } from '../queries/find-project';
import type { SetProjectPartners } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'organization_missing';

/** Says which organizations are partners of the project, and as what. */
export async function setProjectPartners(
  viewer: Viewer,
  { projectId, partners }: SetProjectPartners,
): Promise<Result<undefined, Refusal>> {
  try {
    return await transaction(async () => {
      const project = await findProjectById(viewer, projectId);
      if (!project) return fail('not_found');
      if (!canEditProject(viewer, projectId)) return fail('forbidden');
      const changes = changedFields(
        { partners: byRole(project.partners) },
        { partners: byRole(partners) },
      );
      if (Object.keys(changes).length === 0) return ok();

      const db = await database();
      await db.delete(projectPartners).where(eq(projectPartners.projectId, projectId));
      if (partners.length > 0) {
        await db.insert(projectPartners).values(partners.map((row) => ({ projectId, ...row })));
      }
      await audit(viewer, [
        { objectType: 'project', objectId: projectId, projectId, action: 'partners_set', changes },
      ]);
      return ok();
    });
  } catch (error) {
    if (violatedConstraint(error)?.startsWith('project_partners_organization_id')) {
      return fail('organization_missing');
    }
    throw error;
  }
}

function byRole(partners: SetProjectPartners['partners']): string[] {
  return partners.map(({ role, organizationId }) => `${role} ${organizationId}`).sort();
}
