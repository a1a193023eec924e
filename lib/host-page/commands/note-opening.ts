import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { hostLinks, siteVisits } from '@/db/schema/visits';
import { now } from '@/lib/core/clock';
import { hashToken } from '@/lib/core/seal';
import type { HostGuest } from '@/lib/host-links/types';

/** Coordinators see when a host last looked, and by which link. */
export function noteOpening({ siteVisitId }: HostGuest, token: string): Promise<void> {
  return transaction(async () => {
    const db = await database();
    const opened = { openedAt: now() };
    await db.update(siteVisits).set(opened).where(eq(siteVisits.id, siteVisitId));
    await db
      .update(hostLinks)
      .set(opened)
      .where(eq(hostLinks.tokenHash, hashToken(token)));
  });
}
