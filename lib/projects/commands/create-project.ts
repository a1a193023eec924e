import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { projects } from '@/db/schema/projects';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canCreateProject } from '../policy';
import type { CreateProject } from '../schema';

type Refusal = 'forbidden' | 'slug_taken';

/** A repeated id changes nothing and is answered like the first time. */
export async function createProject(
  viewer: Viewer,
  { id, ...fields }: CreateProject,
): Promise<Result<{ id: string; slug: string }, Refusal>> {
  if (!canCreateProject(viewer)) return fail('forbidden');
  try {
    return await transaction(async () => {
      const db = await database();
      const [known] = await db
        .select({ id: projects.id, slug: projects.slug })
        .from(projects)
        .where(eq(projects.id, id));
      if (known) return ok(known);
      await db.insert(projects).values({ id, ...fields });
      await audit(viewer, [
        {
          objectType: 'project',
          objectId: id,
          projectId: id,
          action: 'created',
          changes: changedFields(null, fields),
        },
      ]);
      return ok({ id, slug: fields.slug });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'projects_slug_unique') {
      return fail('slug_taken', { fields: { slug: 'slug_taken' } });
    }
    throw error;
  }
}
