import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { siteVisits } from '@/db/schema/visits';

/** A request that nobody else changes until this transaction ends, with the activity that it belongs to. */
export type LockedVisit = NonNullable<Awaited<ReturnType<typeof lockVisit>>>;

/** For callers who have found out that they may: the row asks nobody. */
export async function lockVisit(visitId: string) {
  const db = await database();
  const [found] = await db
    .select({
      visit: siteVisits,
      activity: {
        projectId: activities.projectId,
        endsOn: activities.endsOn,
        timeZone: activities.timeZone,
      },
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .where(eq(siteVisits.id, visitId))
    .for('update', { of: siteVisits });
  return found ? { ...found.visit, activity: found.activity } : null;
}
