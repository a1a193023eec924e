import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessions } from '@/db/schema/agenda';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import type { CreateSessionInput } from '../schema';
import { auditSession } from './audit-session';
import { type EditRefusal, findEditableActivity } from './find-editable';
import { type Refused, readTimes } from './read-times';
import { refuseStrangers } from './refuse-strangers';
import { writeSessionLists } from './write-session-lists';

/**
 * Puts a session on the draft, or into its tray when it has no time. Conflicts never stop it.
 * The same `id` again changes nothing and answers the same.
 */
export function createSession(
  viewer: Viewer,
  input: CreateSessionInput,
): Promise<Result<{ id: string }, EditRefusal> | Result<never, 'invalid', Refused>> {
  return transaction(async () => {
    const found = await findEditableActivity(viewer, input.activityId);
    if (!found.ok) return found;
    const activity = found.value;
    const { id, day: _, groupIds: __, people: ___, activityId, ...columns } = input;
    const times = readTimes(input, activity.timeZone);
    if (!times.ok) return times;
    const strangers = await refuseStrangers(viewer, activity, input, { id, people: [] });
    if (strangers) return strangers;

    const db = await database();
    const [added] = await db
      .insert(sessions)
      .values({ id, activityId, ...columns, ...times.value, updatedAt: now() })
      .onConflictDoNothing({ target: sessions.id })
      .returning({ id: sessions.id });
    if (!added) return (await isOfActivity(id, activityId)) ? ok({ id }) : fail('not_found');
    await writeSessionLists(activityId, id, input);
    await auditSession(viewer, activity, id, null);
    return ok({ id });
  });
}

async function isOfActivity(id: string, activityId: string): Promise<boolean> {
  const db = await database();
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.activityId, activityId)));
  return rows.length > 0;
}
