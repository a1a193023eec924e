import { and, eq, inArray } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { participants } from '@/db/schema/participants';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { openPrivate } from '@/lib/people/queries/open-private';
import { canManageParticipants } from '../policy';
import { participantsOnRecord } from '../queries/visible-participants';
import { countMeals } from '../rules/meals';
import { COMING } from '../rules/standing';
import type { MealCount } from '../types';

/**
 * What whoever comes eats, in numbers: for a kitchen, so no name is read. That the diets were looked at stands in the
 * history, once for each look. Null for who does not arrange the activity.
 */
export async function showMeals(
  viewer: Viewer,
  { id, projectId }: { id: string; projectId: string },
): Promise<MealCount[] | null> {
  if (!canManageParticipants(viewer, { projectId })) return null;
  return transaction(async () => {
    const db = await database();
    const coming = await db
      .select({ personId: participants.personId, groupId: participants.groupId })
      .from(participants)
      .where(
        and(
          eq(participants.activityId, id),
          inArray(participants.status, [...COMING]),
          participantsOnRecord(viewer),
        ),
      );
    const opened = await openPrivate(
      coming.map(({ personId }) => personId),
      ['diet'],
    );
    await audit(viewer, [
      {
        objectType: 'activity',
        objectId: id,
        action: 'revealed',
        projectId,
        activityId: id,
        changes: { fields: { before: null, after: ['diet'] } },
      },
    ]);
    return countMeals(
      coming.map(({ personId, groupId }) => ({
        groupId,
        diet: opened.get(personId)?.diet ?? null,
      })),
    );
  });
}
