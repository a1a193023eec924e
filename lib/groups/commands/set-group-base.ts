import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { groupNights, groups } from '@/db/schema/activities';
import { places } from '@/db/schema/places';
import { findGroup } from '@/lib/activities/queries/find-group';
import type { Activity } from '@/lib/activities/types';
import { announce } from '@/lib/agenda/commands/announce';
import { type EditRefusal, findEditableActivity } from '@/lib/agenda/commands/find-editable';
import { audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { type Stale, stale } from '@/lib/core/stale';
import { visiblePlaces } from '@/lib/places/queries/visible-places';
import type { SetGroupBase } from '../schema';
import type { GroupBase } from '../types';

/** Says where the days of a group start and end, and where it sleeps instead after some of them. */
export function setGroupBase(
  viewer: Viewer,
  { groupId, version, ...wanted }: SetGroupBase,
): Promise<
  | Result<{ version: number }, EditRefusal>
  | Result<never, 'invalid', { fields: Record<string, string> }>
  | Stale
> {
  return transaction(async () => {
    const group = await findGroup(viewer, groupId);
    if (!group) return fail('not_found');
    const activity = await findEditableActivity(viewer, group.activityId);
    if (!activity.ok) return activity;
    const yours: GroupBase = {
      homePlaceId: wanted.homePlaceId,
      nights: wanted.nights.flatMap(({ night, placeId }) => (placeId ? [{ night, placeId }] : [])),
    };
    const wrong = await wrongFields(viewer, activity.value, wanted, yours);
    if (wrong) return fail('invalid', { fields: wrong });

    const db = await database();
    const [written] = await db
      .update(groups)
      .set({ homePlaceId: yours.homePlaceId, version: sql`${groups.version} + 1` })
      .where(and(eq(groups.id, groupId), eq(groups.version, version)))
      .returning({ version: groups.version });
    const theirs = await savedNights(groupId);
    if (!written) {
      const [now] = await db
        .select({ version: groups.version, homePlaceId: groups.homePlaceId })
        .from(groups)
        .where(eq(groups.id, groupId));
      if (!now) return fail('not_found');
      return stale({ homePlaceId: now.homePlaceId, nights: theirs }, yours, now.version);
    }
    await db.delete(groupNights).where(eq(groupNights.groupId, groupId));
    if (yours.nights.length > 0) {
      await db.insert(groupNights).values(yours.nights.map((night) => ({ groupId, ...night })));
    }
    await audit(viewer, [
      {
        objectType: 'group',
        objectId: groupId,
        action: 'base_set',
        projectId: group.projectId,
        activityId: group.activityId,
        changes: changedFields({ homePlaceId: group.homePlaceId, nights: theirs }, yours),
      },
    ]);
    await announce(viewer, group.activityId);
    return ok(written);
  });
}

/** Beside the place that is gone, or the night that is no day of the activity. */
async function wrongFields(
  viewer: Viewer,
  { startsOn, endsOn }: Activity,
  { nights }: Pick<SetGroupBase, 'nights'>,
  { homePlaceId, nights: chosen }: GroupBase,
): Promise<Record<string, string> | null> {
  const ids = [...new Set([homePlaceId ?? [], chosen.map(({ placeId }) => placeId)].flat())];
  const db = await database();
  const found = ids.length
    ? await db
        .select({ id: places.id })
        .from(places)
        .where(and(inArray(places.id, ids), visiblePlaces(viewer)))
    : [];
  const known = new Set<string | null>([null, ...found.map(({ id }) => id)]);
  const wrong: Record<string, string> = {};
  if (!known.has(homePlaceId)) wrong.homePlaceId = 'placeNotFound';
  for (const [index, { night, placeId }] of nights.entries()) {
    if (!known.has(placeId)) wrong[`nights.${index}.placeId`] = 'placeNotFound';
    if (night < startsOn || night > endsOn) wrong[`nights.${index}.placeId`] = 'nightOutside';
  }
  return Object.keys(wrong).length > 0 ? wrong : null;
}

async function savedNights(groupId: string) {
  const db = await database();
  return db
    .select({ night: groupNights.night, placeId: groupNights.placeId })
    .from(groupNights)
    .where(eq(groupNights.groupId, groupId))
    .orderBy(asc(groupNights.night));
}
