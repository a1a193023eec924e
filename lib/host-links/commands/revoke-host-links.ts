import { and, eq, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { hostLinks } from '@/db/schema/visits';
import { now } from '@/lib/core/clock';

/** All links to this visit stop working; answers how many did. For commands that have decided who may ask. */
export async function revokeHostLinks(siteVisitId: string): Promise<number> {
  const db = await database();
  const revoked = await db
    .update(hostLinks)
    .set({ revokedAt: now() })
    .where(and(eq(hostLinks.siteVisitId, siteVisitId), isNull(hostLinks.revokedAt)))
    .returning({ siteVisitId: hostLinks.siteVisitId });
  return revoked.length;
}
