import { and, eq, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { groups } from '@/db/schema/activities';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { canEditActivity } from '../policy';
import { findGroup } from '../queries/find-group';
import type { RenameGroup } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'name_taken';

export async function renameGroup(
  viewer: Viewer,
  { groupId, name, version }: RenameGroup,
): Promise<Result<{ version: number }, Refusal> | Stale> {
  try {
    return await transaction(async () => {
      const group = await findGroup(viewer, groupId);
      if (!group) return fail('not_found');
      if (!canEditActivity(viewer, group)) return fail('forbidden');
      if (group.name === name) return ok({ version: group.version });
      if (group.version !== version) return stale({ name: group.name }, { name }, group.version);

      const db = await database();
      const [saved] = await db
        .update(groups)
        .set({ name, version: sql`${groups.version} + 1` })
        .where(and(eq(groups.id, groupId), eq(groups.version, version)))
        .returning({ version: groups.version });
      if (!saved) return stale({ name: group.name }, { name }, version + 1);
      await audit(viewer, [
        {
          objectType: 'group',
          objectId: groupId,
          projectId: group.projectId,
          activityId: group.activityId,
          action: 'renamed',
          changes: { name: { before: group.name, after: name } },
        },
      ]);
      await announce(viewer, group.activityId);
      return ok(saved);
    });
  } catch (error) {
    if (violatedConstraint(error) === 'groups_name') {
      return fail('name_taken', { fields: { name: 'name_taken' } });
    }
    throw error;
  }
}
