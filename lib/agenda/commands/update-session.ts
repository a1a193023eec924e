import { and, eq, isNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { sessions } from '@/db/schema/agenda';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { findSession } from '../queries/find-session';
import { sessionFormValue } from '../rules/session-fields';
import type { UpdateSessionInput } from '../schema';
import type { EditableSession } from '../types';
import { auditSession } from './audit-session';
import { type EditRefusal, findEditableSession } from './find-editable';
import { type Refused, readTimes, type Times } from './read-times';
import { refuseStrangers } from './refuse-strangers';
import { writeSessionLists } from './write-session-lists';

/** Saves a session over the version that the editor saw; over a newer one it is `stale` and says what differs. */
export function updateSession(
  viewer: Viewer,
  input: UpdateSessionInput,
): Promise<Result<undefined, EditRefusal> | Result<never, 'invalid', Refused> | Stale> {
  return transaction(async () => {
    const found = await findEditableSession(viewer, input.sessionId);
    if (!found.ok) return found;
    const { session, activity } = found.value;
    const times = readTimes(input, activity.timeZone);
    if (!times.ok) return times;
    const strangers = await refuseStrangers(viewer, activity, input, session);
    if (strangers) return strangers;

    const { sessionId, version, day: _, groupIds: __, people: ___, ...columns } = input;
    const db = await database();
    const [written] = await db
      .update(sessions)
      .set({
        ...columns,
        ...times.value,
        updatedAt: now(),
        version: sql`${sessions.version} + 1`,
      })
      .where(
        and(eq(sessions.id, sessionId), eq(sessions.version, version), isNull(sessions.removedAt)),
      )
      .returning({ id: sessions.id });
    if (!written) {
      const theirs = await findSession(viewer, sessionId);
      if (!theirs) return fail('not_found');
      const yours = asSaved(input, times.value, session);
      return stale(
        sessionFormValue(theirs, activity.timeZone),
        sessionFormValue(yours, activity.timeZone),
        theirs.version,
      );
    }
    await writeSessionLists(activity.id, sessionId, input);
    await auditSession(viewer, activity, sessionId, session);
    return ok();
  });
}

/** The session as it would be, had the save gone through. */
function asSaved(
  { people, mustFollowId, ...input }: UpdateSessionInput,
  { startsAt, endsAt }: Times,
  { id, duration, siteVisitId, vehicleIds, isTentative }: EditableSession,
): EditableSession {
  return {
    ...input,
    id,
    duration,
    siteVisitId,
    vehicleIds,
    isTentative,
    start: startsAt?.getTime() ?? null,
    end: endsAt?.getTime() ?? null,
    mustFollowSessionId: mustFollowId,
    people: people.map((person) => ({
      ...person,
      name: '',
      nameNative: null,
      title: null,
      groupId: null,
    })),
  };
}
