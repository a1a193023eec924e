import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations, groups } from '@/db/schema/activities';
import { marks, signOffs } from '@/db/schema/attendance';
import { participantPeriods, participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { releasedSessions } from '@/db/schema/releases';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { newestSnapshot } from '@/lib/releases/queries/newest-release';
import { canMark } from '../policy';
import type { Roster } from '../types';
import { isExpected } from './expected-rows';
import { sessionsOf } from './released-session-list';

/** Who is expected in a session of the newest release, by country and name; null where the viewer may not check in. */
export async function loadRoster(
  viewer: Viewer,
  activity: Activity,
  sessionId: string,
): Promise<Roster | null> {
  if (!canMark(viewer, activity) || !isId(sessionId)) return null;
  const session = sessionsOf(await newestSnapshot(activity.id), { countingOnly: true }).find(
    ({ id }) => id === sessionId,
  );
  if (!session) return null;

  const db = await database();
  const entries = await db
    .select({
      participantId: participants.id,
      name: personName,
      nativeName: people.nativeName,
      country: sql<
        Roster['entries'][number]['country']
      >`coalesce(${delegations.country}, ${people.country})`,
      groupName: groups.name,
      state: marks.state,
      eventId: marks.eventId,
      observedAt: marks.observedAt,
    })
    .from(releasedSessions)
    .innerJoin(participantPeriods, isExpected)
    .innerJoin(participants, eq(participants.id, participantPeriods.participantId))
    .innerJoin(people, eq(people.id, participants.personId))
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participantPeriods.groupId))
    .leftJoin(
      marks,
      and(
        eq(marks.sessionId, releasedSessions.sessionId),
        eq(marks.participantId, participants.id),
      ),
    )
    .where(eq(releasedSessions.sessionId, sessionId))
    .orderBy(asc(delegations.country), asc(personName));
  return {
    session,
    isClosed: await isSignedOff(activity.id),
    entries: entries.map((entry) => ({
      ...entry,
      observedAt: entry.observedAt?.toISOString() ?? null,
    })),
  };
}

/** As in the passport: given names, then family name where there is one. */
export const personName = sql<string>`trim(${people.givenNames} || ' ' || ${people.familyName})`;

export async function isSignedOff(activityId: string): Promise<boolean> {
  const db = await database();
  const standing = await db
    .select({ id: signOffs.id })
    .from(signOffs)
    .where(and(eq(signOffs.activityId, activityId), isNull(signOffs.reopenedAt)));
  return standing.length > 0;
}
