import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { groups } from '@/db/schema/activities';
import { type AuditEntry, audit } from '@/lib/audit/commands';
import { changedFields } from '@/lib/audit/rules';
import type { Viewer } from '@/lib/auth/types';
import { type Failure, fail, ok, type Result } from '@/lib/core/result';
import { canManageParticipants } from '../policy';
import { type LockedParticipant, lockParticipants } from '../queries/lock-participants';
import { canBecome, needsReason } from '../rules/standing';
import { tellOfDecision } from './tell-of-decision';
import { type Standing, writeStandings } from './write-standings';

export type StandingRefusal =
  | Failure<'not_found' | 'forbidden' | 'signed_off' | 'person_erased' | 'group_unknown'>
  | Failure<'reason_missing', { fields: Record<string, string> }>
  | Failure<'status_unreachable', { values: { count: number } }>;

/** What may be changed of these participants, or why not; they are locked until the transaction ends. */
export async function openStandings(
  viewer: Viewer,
  participantIds: readonly string[],
): Promise<
  Result<LockedParticipant[], 'not_found' | 'forbidden' | 'signed_off' | 'person_erased'>
> {
  const found = await lockParticipants(viewer, participantIds);
  const activity = found?.[0]?.activity;
  if (!found || !activity) return fail('not_found');
  if (!canManageParticipants(viewer, activity)) return fail('forbidden');
  if (activity.status === 'signed_off') return fail('signed_off');
  // Without a name there is nobody to decide about, and no key to seal a reason with.
  if (found.some(({ erasedAt }) => erasedAt)) return fail('person_erased');
  return ok(found);
}

/**
 * Gives them the same standing: all of them or, where one of them may not have it, none. A new status is a decision:
 * it answers what was asked before, keeps the note as its reason, and is mailed. Answers how many changed.
 */
export async function changeStandings(
  viewer: Viewer,
  found: readonly LockedParticipant[],
  { note: typed, ...standing }: Standing,
): Promise<{ readonly ok: true; readonly value: number } | StandingRefusal> {
  const [first] = found;
  if (!first) return ok(0);
  const { status } = standing;
  const stuck = status ? found.filter((it) => !canBecome(it.status, status)).length : 0;
  if (stuck > 0) return fail('status_unreachable', { values: { count: stuck } });
  const note = typed || null;
  const decided = status ? found.filter((it) => it.status !== status) : [];
  if (status && !note && decided.some((it) => needsReason(it.status, status))) {
    return fail('reason_missing', { fields: { note: 'reason_missing' } });
  }
  const names = await groupNames(first.activity.id);
  if (standing.groupId && !names.has(standing.groupId)) return fail('group_unknown');

  const entries = found.flatMap((participant): AuditEntry[] => {
    const changes = changedFields(
      spoken(participant, names),
      spoken({ ...participant, ...standing }, names),
    );
    if (Object.keys(changes).length === 0) return [];
    return [
      {
        objectType: 'participant',
        objectId: participant.id,
        action: 'updated',
        projectId: participant.activity.projectId,
        activityId: participant.activity.id,
        personId: participant.personId,
        changes,
        ...(note && changes.status ? { personal: { note: { before: null, after: note } } } : {}),
      },
    ];
  });
  const changed = new Set(entries.map(({ objectId }) => objectId));
  await writeStandings(
    found.filter(({ id }) => changed.has(id)),
    decided.length > 0 ? { ...standing, note, askedBackAt: null } : standing,
  );
  await audit(viewer, entries);
  if (status) await tellOfDecision(decided, status, note);
  return ok(entries.length);
}

async function groupNames(activityId: string): Promise<ReadonlyMap<string, string>> {
  const db = await database();
  const rows = await db
    .select({ id: groups.id, name: groups.name })
    .from(groups)
    .where(eq(groups.activityId, activityId));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** As the trail tells it: a group by its letter, which still says something when the group is gone. */
function spoken(
  { role, status, groupId }: Pick<LockedParticipant, 'role' | 'status' | 'groupId'>,
  names: ReadonlyMap<string, string>,
) {
  return { role, status, group: groupId ? names.get(groupId) : null };
}
