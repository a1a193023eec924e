import { inArray, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { participants } from '@/db/schema/participants';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok } from '@/lib/core/result';
import type { AskBack } from '../schema';
import { openStandings } from './change-standings';
import { tellOfDecision } from './tell-of-decision';

/**
 * Asks the focal point about people who are nominated: they stay so, and the focal point answers by editing and
 * submitting again. Answers how many were asked about.
 */
export async function askBack(viewer: Viewer, { participantIds, note }: AskBack) {
  return transaction(async () => {
    const opened = await openStandings(viewer, participantIds);
    if (!opened.ok) return opened;
    const asked = opened.value;
    const decided = asked.filter(({ status }) => status !== 'nominated').length;
    if (decided > 0) return fail('not_nominated', { values: { count: decided } });
    const db = await database();
    await db
      .update(participants)
      .set({ askedBackAt: now(), note, version: sql`${participants.version} + 1` })
      .where(
        inArray(
          participants.id,
          asked.map(({ id }) => id),
        ),
      );
    await audit(
      viewer,
      asked.map(({ id, personId, activity }) => ({
        objectType: 'participant',
        objectId: id,
        action: 'asked_back',
        projectId: activity.projectId,
        activityId: activity.id,
        personId,
        personal: { note: { before: null, after: note } },
      })),
    );
    await tellOfDecision(asked, 'asked_back', note);
    return ok(asked.length);
  });
}
