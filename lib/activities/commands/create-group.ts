import { eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { groups } from '@/db/schema/activities';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditActivity } from '../policy';
import { findActivityById } from '../queries/find-activity';
import type { CreateGroup } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'name_taken';

/** Adds a lane after the others. A repeated id changes nothing and is answered like the first time. */
export async function createGroup(
  viewer: Viewer,
  { id, activityId, name }: CreateGroup,
): Promise<Result<{ id: string }, Refusal>> {
  try {
    return await transaction(async () => {
      const activity = await findActivityById(viewer, activityId);
      if (!activity) return fail('not_found');
      if (!canEditActivity(viewer, activity)) return fail('forbidden');
      if (activity.groups.some((group) => group.id === id)) return ok({ id });

      const db = await database();
      await db.insert(groups).values({
        id,
        activityId,
        name,
        position: sql`(select coalesce(max(position), 0) + 1 from groups where ${eq(groups.activityId, activityId)})`,
      });
      await audit(viewer, [
        {
          objectType: 'group',
          objectId: id,
          projectId: activity.projectId,
          activityId,
          action: 'created',
          changes: { name: { before: null, after: name } },
        },
      ]);
      await announce(viewer, activityId);
      return ok({ id });
    });
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown) {
  const constraint = violatedConstraint(error);
  if (constraint === 'groups_name') return fail('name_taken', { fields: { name: 'name_taken' } });
  // The id is taken by a group of another activity, which does not exist for this one.
  if (constraint === 'groups_pkey') return fail('not_found');
  throw error;
}
