import { and, asc, eq, exists, isNull, notInArray, or, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { personAvailability, sessionPeople, sessions } from '@/db/schema/agenda';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import { announce } from '@/lib/agenda/commands/announce';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { newId } from '@/lib/core/ids';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { availabilityFormValue, spansOf } from '../rules';
import type { SetAvailability } from '../schema';

/** Says when somebody of an agenda can be there, all windows at once; without any they are always available. */
export function setAvailability(
  viewer: Viewer,
  { activityId, personId, version, windows }: SetAvailability,
): Promise<
  | Result<undefined, EditRefusal>
  | Result<never, 'invalid', { fields: Record<string, string> }>
  | Stale
> {
  return transaction(async () => {
    const activity = await findEditableActivity(viewer, activityId);
    if (!activity.ok) return activity;
    const { timeZone, projectId } = activity.value;
    if (!(await lockPersonOf(activityId, personId))) return fail('not_found');
    const read = spansOf(windows, timeZone);
    if ('skipped' in read) return fail('invalid', { fields: { [read.skipped]: 'timeSkipped' } });

    const theirs = availabilityFormValue(await savedSpans(activityId, personId), timeZone);
    const yours = availabilityFormValue(read.spans, timeZone);
    if (theirs.version === yours.version) return ok();
    if (theirs.version !== version) {
      return stale({ windows: theirs.windows }, { windows: yours.windows }, theirs.version);
    }
    const db = await database();
    await db.delete(personAvailability).where(of(activityId, personId));
    if (read.spans.length > 0) {
      await db.insert(personAvailability).values(
        read.spans.map(({ start, end }) => ({
          id: newId(),
          activityId,
          personId,
          startsAt: new Date(start),
          endsAt: new Date(end),
        })),
      );
    }
    await audit(viewer, [
      {
        objectType: 'person',
        objectId: personId,
        action: 'availability_set',
        projectId,
        activityId,
        personId,
        personal: {
          windows: { before: theirs.windows.map(line), after: yours.windows.map(line) },
        },
      },
    ]);
    await announce(viewer, activityId);
    return ok();
  });
}

const of = (activityId: string, personId: string) =>
  and(eq(personAvailability.activityId, activityId), eq(personAvailability.personId, personId));

const line = ({ day, startsAt, endsAt }: SetAvailability['windows'][number]) =>
  `${day} ${startsAt}–${endsAt}`;

/** Somebody of this agenda: named on a session, or taking part. The lock lets one save come after the other. */
async function lockPersonOf(activityId: string, personId: string): Promise<boolean> {
  const db = await database();
  const one = { one: sql`1` };
  const [found] = await db
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.id, personId),
        isNull(people.mergedIntoId),
        or(
          exists(
            db
              .select(one)
              .from(sessionPeople)
              .innerJoin(sessions, eq(sessions.id, sessionPeople.sessionId))
              .where(
                and(
                  eq(sessionPeople.personId, people.id),
                  eq(sessions.activityId, activityId),
                  isNull(sessions.removedAt),
                ),
              ),
          ),
          exists(
            db
              .select(one)
              .from(participants)
              .where(
                and(
                  eq(participants.personId, people.id),
                  eq(participants.activityId, activityId),
                  notInArray(participants.status, ['declined', 'withdrawn']),
                ),
              ),
          ),
        ),
      ),
    )
    .for('update', { of: people });
  return found !== undefined;
}

async function savedSpans(activityId: string, personId: string) {
  const db = await database();
  const rows = await db
    .select({ startsAt: personAvailability.startsAt, endsAt: personAvailability.endsAt })
    .from(personAvailability)
    .where(of(activityId, personId))
    .orderBy(asc(personAvailability.startsAt));
  return rows.map(({ startsAt, endsAt }) => ({ start: startsAt.getTime(), end: endsAt.getTime() }));
}
