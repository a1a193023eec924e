import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { calendarFeeds, participants } from '@/db/schema/participants';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { hashToken, newToken, sealForInstallation } from '@/lib/core/seal';
import type { ResetCalendarFeedInput } from '../schema';

/** Makes the viewer's private calendar link for one of their activities; an older link stops working. */
export async function resetCalendarFeed(
  viewer: Viewer,
  { participantId }: ResetCalendarFeedInput,
): Promise<Result<undefined, 'not_found'>> {
  const { personId } = viewer;
  if (!personId) return fail('not_found');
  return transaction(async () => {
    const db = await database();
    const [own] = await db
      .select({ activityId: participants.activityId })
      .from(participants)
      .where(and(eq(participants.id, participantId), eq(participants.personId, personId)))
      .for('update');
    if (!own) return fail('not_found');
    const token = newToken();
    const feed = {
      tokenHash: hashToken(token),
      sealedToken: sealForInstallation('calendar', token),
      createdAt: now(),
    };
    await db
      .insert(calendarFeeds)
      .values({ participantId, ...feed })
      .onConflictDoUpdate({ target: calendarFeeds.participantId, set: feed });
    await audit(viewer, [
      {
        objectType: 'calendar_feed',
        objectId: participantId,
        action: 'reset',
        activityId: own.activityId,
      },
    ]);
    return ok();
  });
}
