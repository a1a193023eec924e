import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities, groups } from '@/db/schema/activities';
import type { Viewer } from '@/lib/auth/types';
import { visibleActivities } from './visible-activities';

export type FoundGroup = {
  id: string;
  name: string;
  homePlaceId: string | null;
  version: number;
  activityId: string;
  projectId: string;
};

/** A group of an activity in which the viewer has an office, or null. */
export async function findGroup(viewer: Viewer, id: string): Promise<FoundGroup | null> {
  const db = await database();
  const [group] = await db
    .select({
      id: groups.id,
      name: groups.name,
      homePlaceId: groups.homePlaceId,
      version: groups.version,
      activityId: groups.activityId,
      projectId: activities.projectId,
    })
    .from(groups)
    .innerJoin(activities, eq(activities.id, groups.activityId))
    .where(and(eq(groups.id, id), visibleActivities(viewer)));
  return group ?? null;
}
