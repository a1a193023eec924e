import { findActivityById } from '@/lib/activities/queries/find-activity';
import { recordMarks } from '@/lib/attendance/commands/record-marks';
import { loadReleasedSessions } from '@/lib/attendance/queries/released-session-list';
import { loadRoster } from '@/lib/attendance/queries/roster';
import { recordMarksInput } from '@/lib/attendance/schema';
import type { Viewer } from '@/lib/auth/types';
import type { MarkState } from '@/lib/core/vocabulary';
import { MINUTE } from '@/lib/core/zoned-time';
import { seedId } from '../random';
import { at, done } from './done';

/** Who was not simply present, by name and number of the session among those that count; `null` is no mark at all. */
export type Exceptions = Record<string, Record<number, MarkState | null>>;

/** The reason that stands beside every `excused` of the example data. */
const EXCUSE = 'Called back to the office';

/**
 * Marks everybody who is expected, five minutes into each session of the newest release, as somebody at the door
 * would. Sessions that begin after `until` are still to come.
 */
export async function markSessions(
  viewer: Viewer,
  activityId: string,
  exceptions: Exceptions,
  until = Number.POSITIVE_INFINITY,
): Promise<void> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) throw new Error('Only an activity that is there can be marked.');
  const sessions = await loadReleasedSessions(viewer, activity);
  for (const [index, session] of sessions.entries()) {
    const moment = Date.parse(session.startsAt) + 5 * MINUTE;
    if (moment > until) return;
    const roster = await loadRoster(viewer, activity, session.id);
    const events = (roster?.entries ?? []).flatMap(({ participantId, name }) => {
      const state = exceptions[name]?.[index + 1];
      return state === null
        ? []
        : {
            id: seedId(`mark ${session.id} ${participantId}`),
            sessionId: session.id,
            participantId,
            state: state ?? 'present',
            reason: state === 'excused' ? EXCUSE : null,
            replacesId: null,
            observedAt: new Date(moment).toISOString(),
          };
    });
    await at(moment, () =>
      done(recordMarks(viewer, recordMarksInput.parse({ activityId, events }))),
    );
  }
}
