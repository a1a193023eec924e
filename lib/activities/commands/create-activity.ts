import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { activities } from '@/db/schema/activities';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { findProjectById } from '@/lib/projects/queries/find-project';
import { canCreateActivity } from '../policy';
import type { CreateActivity } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'slug_taken';

/** What it takes to open the activity just made. */
export type Address = { projectSlug: string; slug: string };

/** A repeated id changes nothing and is answered like the first time. */
export async function createActivity(
  viewer: Viewer,
  { id, projectId, ...fields }: CreateActivity,
): Promise<Result<Address, Refusal>> {
  try {
    return await transaction(async () => {
      const project = await findProjectById(viewer, projectId);
      if (!project) return fail('not_found');
      if (!canCreateActivity(viewer, projectId)) return fail('forbidden');

      const db = await database();
      const [known] = await db
        .select({ slug: activities.slug, projectId: activities.projectId })
        .from(activities)
        .where(eq(activities.id, id));
      if (known?.projectId === projectId)
        return ok({ projectSlug: project.slug, slug: known.slug });
      if (known) return fail('not_found');

      await db.insert(activities).values({ id, projectId, ...fields, createdAt: now() });
      await audit(viewer, [
        {
          objectType: 'activity',
          objectId: id,
          projectId,
          activityId: id,
          action: 'created',
          changes: changedFields(null, fields),
        },
      ]);
      return ok({ projectSlug: project.slug, slug: fields.slug });
    });
  } catch (error) {
    if (violatedConstraint(error) === 'activities_slug') {
      return fail('slug_taken', { fields: { slug: 'slug_taken' } });
    }
    throw error;
  }
}
