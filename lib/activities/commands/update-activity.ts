import { and, eq, isNull, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { announce } from '@/lib/agenda/commands/announce';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { localizedFormValue } from '@/lib/core/input';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { LOCALES } from '@/lib/core/vocabulary';
import { canEditActivity } from '../policy';
import { findActivityById } from '../queries/find-activity';
import type { UpdateActivity } from '../schema';
import type { Activity } from '../types';

type Refusal = 'not_found' | 'forbidden' | 'time_zone_in_use' | 'signed_off';

export async function updateActivity(
  viewer: Viewer,
  { id, version, ...fields }: UpdateActivity,
): Promise<Result<{ version: number }, Refusal> | Stale> {
  return transaction(async () => {
    const activity = await findActivityById(viewer, id);
    if (!activity) return fail('not_found');
    if (!canEditActivity(viewer, activity)) return fail('forbidden');
    const changes = changedFields(activity, fields);
    if (activity.version !== version) return outdated(activity, fields);
    if (Object.keys(changes).length === 0) return ok({ version });
    // Who counts as trained was signed with this threshold.
    if (changes.attendanceThreshold && activity.status === 'signed_off') {
      return fail('signed_off', { fields: { attendanceThreshold: 'signed_off' } });
    }

    const db = await database();
    const [saved] = await db
      .update(activities)
      .set({ ...fields, version: sql`${activities.version} + 1` })
      .where(and(eq(activities.id, id), eq(activities.version, version)))
      .returning({ version: activities.version });
    // Somebody saved between the read and the write: what they wrote can be read now.
    if (!saved) return outdated((await findActivityById(viewer, id)) ?? activity, fields);
    // Only now: whoever adds a session waits from here on, and reads the new zone then.
    if (changes.timeZone && (await hasSessions(id))) {
      return fail('time_zone_in_use', { fields: { timeZone: 'time_zone_in_use' } });
    }

    await audit(viewer, [
      {
        objectType: 'activity',
        objectId: id,
        projectId: activity.projectId,
        activityId: id,
        action: 'updated',
        changes,
      },
    ]);
    await announce(viewer, id);
    return ok(saved);
  });
}

/** Sessions are instants: in another zone every one of them would silently show another time of day. */
async function hasSessions(activityId: string): Promise<boolean> {
  const db = await database();
  const [one] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.activityId, activityId), isNull(sessions.removedAt)))
    .limit(1);
  return one !== undefined;
}

type Fields = Omit<UpdateActivity, 'id' | 'version'>;

function outdated(theirs: Activity, yours: Fields): Stale {
  return stale(asTyped(theirs), asTyped(yours), theirs.version);
}

/** As the form holds it, each language a field of its own, so that a reader sees in which one they differ. */
function asTyped(fields: Fields) {
  const [title, summary] = [localizedFormValue(fields.title), localizedFormValue(fields.summary)];
  return {
    kind: fields.kind,
    ...Object.fromEntries(
      LOCALES.flatMap((locale) => [
        [`title.${locale}`, title[locale]],
        [`summary.${locale}`, summary[locale]],
      ]),
    ),
    startsOn: fields.startsOn,
    endsOn: fields.endsOn,
    timeZone: fields.timeZone,
    city: fields.city ?? '',
    dayStartsAt: fields.dayStartsAt,
    dayEndsAt: fields.dayEndsAt,
    lunchFrom: fields.lunchFrom,
    lunchUntil: fields.lunchUntil,
    longestGap: fields.longestGap,
    travelBuffer: fields.travelBuffer,
    attendanceThreshold: fields.attendanceThreshold,
    isPublic: fields.isPublic,
  };
}
