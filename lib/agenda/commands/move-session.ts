import { and, eq, isNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessions } from '@/db/schema/agenda';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { findSession } from '../queries/find-session';
import { timesFormValue } from '../rules/session-fields';
import type { MoveSessionInput } from '../schema';
import { auditSession } from './audit-session';
import { type EditRefusal, findEditableSession } from './find-editable';
import { type Refused, readTimes } from './read-times';

/** Gives a session another time, or none: then it goes back to the tray. Nothing else of it changes. */
export function moveSession(
  viewer: Viewer,
  input: MoveSessionInput,
): Promise<Result<undefined, EditRefusal> | Result<never, 'invalid', Refused> | Stale> {
  return transaction(async () => {
    const found = await findEditableSession(viewer, input.sessionId);
    if (!found.ok) return found;
    const { session, activity } = found.value;
    const times = readTimes(input, activity.timeZone);
    if (!times.ok) return times;

    const { sessionId, version } = input;
    const db = await database();
    const [written] = await db
      .update(sessions)
      .set({ ...times.value, updatedAt: now(), version: sql`${sessions.version} + 1` })
      .where(
        and(eq(sessions.id, sessionId), eq(sessions.version, version), isNull(sessions.removedAt)),
      )
      .returning({ id: sessions.id });
    if (!written) {
      const theirs = await findSession(viewer, sessionId);
      if (!theirs) return fail('not_found');
      const yours = {
        day: input.day ?? '',
        startsAt: input.startsAt ?? '',
        endsAt: input.endsAt ?? '',
      };
      return stale(timesFormValue(theirs, activity.timeZone), yours, theirs.version);
    }
    await auditSession(viewer, activity, sessionId, session);
    return ok();
  });
}
