import { and, arrayContains, eq, exists, isNull, or, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { groups } from '@/db/schema/activities';
import { sessionGroups, sessions } from '@/db/schema/agenda';
import { participantPeriods } from '@/db/schema/participants';
import { releasedSessions } from '@/db/schema/releases';
import { siteVisits, vehicles } from '@/db/schema/visits';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canEditActivity } from '../policy';
import { type FoundGroup, findGroup } from '../queries/find-group';
import type { RemoveGroup } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'in_use';

/** A group that anybody was ever in, or that any agenda addresses, is part of what happened and stays. */
export async function removeGroup(
  viewer: Viewer,
  { groupId }: RemoveGroup,
): Promise<Result<undefined, Refusal>> {
  return transaction(async () => {
    const group = await findGroup(viewer, groupId);
    if (!group) return fail('not_found');
    if (!canEditActivity(viewer, group)) return fail('forbidden');
    if (await isUsed(group)) return fail('in_use');

    const db = await database();
    await db.delete(groups).where(eq(groups.id, groupId));
    await audit(viewer, [
      {
        objectType: 'group',
        objectId: groupId,
        projectId: group.projectId,
        activityId: group.activityId,
        action: 'removed',
        changes: { name: { before: group.name, after: null } },
      },
    ]);
    await announce(viewer, group.activityId);
    return ok();
  });
}

/** Participants always have a period with their group, so the periods speak for them as well. */
async function isUsed({ id, activityId }: FoundGroup): Promise<boolean> {
  const db = await database();
  const one = { one: sql`1` };
  const [group] = await db
    .select({ id: groups.id })
    .from(groups)
    .where(
      and(
        eq(groups.id, id),
        or(
          exists(db.select(one).from(participantPeriods).where(eq(participantPeriods.groupId, id))),
          exists(
            db
              .select(one)
              .from(sessionGroups)
              .innerJoin(sessions, eq(sessions.id, sessionGroups.sessionId))
              .where(and(eq(sessionGroups.groupId, id), isNull(sessions.removedAt))),
          ),
          exists(
            db
              .select(one)
              .from(releasedSessions)
              .where(
                and(
                  eq(releasedSessions.activityId, activityId),
                  arrayContains(releasedSessions.groupIds, [id]),
                ),
              ),
          ),
          exists(db.select(one).from(siteVisits).where(eq(siteVisits.groupId, id))),
          exists(db.select(one).from(vehicles).where(eq(vehicles.groupId, id))),
        ),
      ),
    );
  return group !== undefined;
}
