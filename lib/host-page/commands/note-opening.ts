import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { siteVisits } from '@/db/schema/visits';
import { now } from '@/lib/core/clock';
import type { HostGuest } from '@/lib/host-links/types';

/** Coordinators see when a host last looked. */
export async function noteOpening({ siteVisitId }: HostGuest): Promise<void> {
  const db = await database();
  await db.update(siteVisits).set({ openedAt: now() }).where(eq(siteVisits.id, siteVisitId));
}
