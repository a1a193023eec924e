import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { participantTravel } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import { findParticipant } from '@/lib/participants/queries/find-participant';
import { travelForm } from '../rules';
import type { Travel } from '../types';

/** How somebody travels, on the clocks of the activity; null where the viewer has no records of them. */
export async function findTravel(
  viewer: Viewer,
  activity: { id: string; projectId: string; timeZone: string },
  participantId: string,
): Promise<Travel | null> {
  if (!(await findParticipant(viewer, activity, participantId))) return null;
  const db = await database();
  const [stored] = await db
    .select()
    .from(participantTravel)
    .where(eq(participantTravel.participantId, participantId));
  return travelForm(stored ?? null, activity.timeZone);
}
