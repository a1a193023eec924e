import { and, eq, inArray, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { markEvents, marks } from '@/db/schema/attendance';
import { participants } from '@/db/schema/participants';
import { releasedSessions } from '@/db/schema/releases';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canMark } from '../policy';
import { isSignedOff } from '../queries/roster';
import type { MarkEventInput, RecordMarksInput } from '../schema';

/**
 * `applied`: it is now the mark. `repeated`: it had arrived before. `superseded`: the cell had changed since the
 * device looked, so the event is kept in the history and the mark stays as it is.
 */
export type MarkOutcome = { id: string; outcome: 'applied' | 'repeated' | 'superseded' };

/**
 * Records marks, each by its own id: sending them again, in part or whole, changes nothing.
 * Order comes from what each event replaces, never from clocks. The events are the audit trail of the marks.
 */
export async function recordMarks(
  viewer: Viewer,
  input: RecordMarksInput,
): Promise<Result<MarkOutcome[], 'not_found' | 'forbidden' | 'signed_off'>> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, input.activityId);
    if (!activity) return fail('not_found');
    if (!canMark(viewer, activity)) return fail('forbidden');
    await holdOffSigning(activity.id);
    if (await isSignedOff(activity.id)) return fail('signed_off');
    if (!(await allBelong(activity.id, input.events))) return fail('not_found');

    const fresh = await keepEvents(viewer, activity.id, input.events);
    const outcomes: MarkOutcome[] = [];
    // In the order of cells, so that two devices that mark the same people never wait for each other in a circle.
    for (const event of input.events.toSorted(byCell)) {
      const outcome = fresh.has(event.id)
        ? (await applyEvent(activity.id, event))
          ? 'applied'
          : 'superseded'
        : 'repeated';
      outcomes.push({ id: event.id, outcome });
    }
    return ok(outcomes);
  });
}

/** Many may mark at once; whoever signs off waits until they are done, and they until it is signed. */
async function holdOffSigning(activityId: string): Promise<void> {
  const db = await database();
  await db
    .select({ id: activities.id })
    .from(activities)
    .where(eq(activities.id, activityId))
    .for('share');
}

function byCell(a: MarkEventInput, b: MarkEventInput): number {
  return a.sessionId.localeCompare(b.sessionId) || a.participantId.localeCompare(b.participantId);
}

/**
 * Whether every session is in the activity's newest release, every participant takes part in it, and every event that
 * is replaced is the activity's own or comes along.
 */
async function allBelong(activityId: string, events: readonly MarkEventInput[]): Promise<boolean> {
  const db = await database();
  const sent = new Set(events.map((event) => event.id));
  const replacedIds = [
    ...new Set(events.flatMap(({ replacesId: it }) => (it && !sent.has(it) ? [it] : []))),
  ];
  const sessionIds = [...new Set(events.map(({ sessionId }) => sessionId))];
  const participantIds = [...new Set(events.map(({ participantId }) => participantId))];
  const known = await db
    .select({ id: releasedSessions.sessionId })
    .from(releasedSessions)
    .where(
      and(
        eq(releasedSessions.activityId, activityId),
        inArray(releasedSessions.sessionId, sessionIds),
      ),
    )
    .union(
      db
        .select({ id: participants.id })
        .from(participants)
        .where(
          and(eq(participants.activityId, activityId), inArray(participants.id, participantIds)),
        ),
    )
    .union(
      db
        .select({ id: markEvents.id })
        .from(markEvents)
        .where(and(eq(markEvents.activityId, activityId), inArray(markEvents.id, replacedIds))),
    );
  return known.length === sessionIds.length + participantIds.length + replacedIds.length;
}

/** Adds the events that were not known yet and says which these are. */
async function keepEvents(
  viewer: Viewer,
  activityId: string,
  events: readonly MarkEventInput[],
): Promise<Set<string>> {
  const db = await database();
  const receivedAt = now();
  const added = await db
    .insert(markEvents)
    .values(
      events.map((event) => ({
        ...event,
        activityId,
        observedAt: new Date(event.observedAt),
        receivedAt,
        markedBy: viewer.userId,
      })),
    )
    .onConflictDoNothing({ target: markEvents.id })
    .returning({ id: markEvents.id });
  return new Set(added.map(({ id }) => id));
}

/** Makes the event the mark if the cell still is as its device saw it. The database decides between two at once. */
async function applyEvent(activityId: string, event: MarkEventInput): Promise<boolean> {
  const db = await database();
  const { sessionId, participantId, state } = event;
  const observedAt = new Date(event.observedAt);
  const written = event.replacesId
    ? await db
        .update(marks)
        .set({ state, eventId: event.id, observedAt })
        .where(
          and(
            eq(marks.sessionId, sessionId),
            eq(marks.participantId, participantId),
            eq(marks.eventId, event.replacesId),
          ),
        )
        .returning({ one: sql`1` })
    : await db
        .insert(marks)
        .values({ activityId, sessionId, participantId, state, eventId: event.id, observedAt })
        .onConflictDoNothing({ target: [marks.sessionId, marks.participantId] })
        .returning({ one: sql`1` });
  return written.length > 0;
}
