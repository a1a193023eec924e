import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { hostLinks, siteVisits } from '@/db/schema/visits';
import { now } from '@/lib/core/clock';
import { hashToken, newSignedToken } from '@/lib/core/seal';
import { linkExpiry } from '../rules';
import { HOST_LINK } from '../types';

/**
 * Makes one more link to a visit's page and answers its token, which is kept nowhere: the database has only a hash.
 * Earlier ones keep working. For commands that have decided who may ask, in their transaction; `contactId` null: a
 * link to copy.
 */
export async function makeHostLink({
  siteVisitId,
  contactId,
}: {
  siteVisitId: string;
  contactId: string | null;
}): Promise<string> {
  const db = await database();
  const [activity] = await db
    .select({ endsOn: activities.endsOn, timeZone: activities.timeZone })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .where(eq(siteVisits.id, siteVisitId));
  if (!activity) throw new Error('There is no such visit to link to.');
  const token = newSignedToken(HOST_LINK);
  const createdAt = now();
  await db.insert(hostLinks).values({
    tokenHash: hashToken(token),
    siteVisitId,
    contactId,
    createdAt,
    expiresAt: linkExpiry(activity, createdAt),
  });
  return token;
}
