import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import { canSeeAllDelegations } from '../policy';
import type { Activity } from '../types';

/** How many confirmed people move in each group, by the group's id; empty groups and forbidden figures are missing. */
export async function countGroups(
  viewer: Viewer,
  activity: Activity,
): Promise<Map<string, number>> {
  if (!canSeeAllDelegations(viewer, activity)) return new Map();
  const db = await database();
  const rows = await db
    .select({ groupId: sql<string>`${participants.groupId}`, people: sql<number>`count(*)::int` })
    .from(participants)
    .where(
      and(
        eq(participants.activityId, activity.id),
        eq(participants.status, 'confirmed'),
        isNotNull(participants.groupId),
      ),
    )
    .groupBy(participants.groupId);
  return new Map(rows.map(({ groupId, people }) => [groupId, people]));
}
