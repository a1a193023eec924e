import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { hostContacts, hostLinks, hosts, siteVisits } from '@/db/schema/visits';
import { giveBack, takeTry } from '@/lib/auth/rate-limit';
import { now } from '@/lib/core/clock';
import { hashToken, isSignedToken } from '@/lib/core/seal';
import type { Locale } from '@/lib/core/vocabulary';
import { HOST_LINK, type HostGuest } from '../types';

/**
 * Whose link this is; null when it is guessed, altered, expired, revoked or was made for something else, and when too
 * many from this address were. All of these take the same way, so that neither answer nor time tells which it was.
 */
export async function openHostLink(token: string, address: string): Promise<HostGuest | null> {
  const tried = await takeTry([{ limit: 'hostLinkPerClient', of: address }]);
  const isSigned = isSignedToken(HOST_LINK, token);
  const guest = await findGuest(token);
  if (!tried.ok || !isSigned || !guest) return null;
  await giveBack(tried.ids);
  return guest as HostGuest;
}

async function findGuest(token: string) {
  const db = await database();
  const [guest] = await db
    .select({
      siteVisitId: siteVisits.id,
      activityId: siteVisits.activityId,
      projectId: activities.projectId,
      hostId: siteVisits.hostId,
      contactId: hostLinks.contactId,
      locale: sql<Locale>`coalesce(${hostContacts.locale}, ${hosts.locale})`,
    })
    .from(hostLinks)
    .innerJoin(siteVisits, eq(siteVisits.id, hostLinks.siteVisitId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .leftJoin(hostContacts, eq(hostContacts.id, hostLinks.contactId))
    .where(
      and(
        eq(hostLinks.tokenHash, hashToken(token)),
        isNull(hostLinks.revokedAt),
        gt(hostLinks.expiresAt, now()),
      ),
    );
  return guest;
}
