import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { hostAnswers, siteVisits } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { visibleVisits } from './visible-visits';

/** An answer of a host by its id; null where the viewer sees none. */
export async function findAnswer(viewer: Viewer, answerId: string) {
  const db = await database();
  const [found] = await db
    .select({ answer: hostAnswers })
    .from(hostAnswers)
    .innerJoin(siteVisits, eq(siteVisits.id, hostAnswers.siteVisitId))
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .where(and(eq(hostAnswers.id, answerId), visibleVisits(viewer)));
  return found?.answer ?? null;
}
