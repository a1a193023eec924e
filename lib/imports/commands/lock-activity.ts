import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';

/** Imports into one activity go one after the other, so that a double click finds what the first click did. */
export async function lockActivity(activityId: string): Promise<void> {
  const db = await database();
  await db
    .select({ id: activities.id })
    .from(activities)
    .where(eq(activities.id, activityId))
    .for('no key update');
}
