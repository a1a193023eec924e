import { and, eq, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { delegations } from '@/db/schema/activities';
import { people } from '@/db/schema/people';
import { findActivityById } from '@/lib/activities/queries/find-activity';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { type Failure, fail, type Ok, ok, type Result } from '@/lib/core/result';
import { findLikelyPeople } from '@/lib/people/queries/find-likely-people';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { canAddParticipant } from '../policy';
import { delegationFor } from '../rules/standing';
import type { AddParticipant } from '../schema';
import { answerRepeat, isRepeated } from './answer-repeat';
import { insertParticipants, type NewParticipant } from './insert-participants';
import { refuseTwice } from './refuse-twice';

type Refusal =
  | 'not_found'
  | 'forbidden'
  | 'signed_off'
  | 'no_delegation'
  | 'group_unknown'
  | 'already_participant'
  | 'head_taken'
  | 'already_substituted';
export type AddRefusal = Failure<Refusal, { fields?: Record<string, string> }>;

/** Lets somebody of the directory take part in an activity. A repeated id answers ok and changes nothing. */
export async function addParticipant(
  viewer: Viewer,
  input: AddParticipant,
): Promise<Ok<{ id: string }> | AddRefusal> {
  return answerRepeat(viewer, input, () =>
    refuseTwice(() =>
      transaction(async () => {
        const place = await findPlace(viewer, input);
        if (!place.ok) return place;
        if (await isRepeated(viewer, input)) return ok({ id: input.id });
        if (!(await isMeant(viewer, input))) return fail('not_found');
        await insertParticipants(viewer, place.value.activity, [place.value.newcomer]);
        return ok({ id: input.id });
      }),
    ),
  );
}

/**
 * Whether the viewer sees the person, or wrote down what leads to nobody else: a passport, an address, a birthday and a
 * name. Who was erased is nobody to be added.
 */
async function isMeant(viewer: Viewer, { personId, evidence }: AddParticipant): Promise<boolean> {
  const db = await database();
  const [seen] = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt), visiblePeople(viewer)));
  if (seen) return true;
  if (!evidence) return false;
  const likely = await findLikelyPeople(viewer, [{ key: personId, ...evidence }]);
  return likely.get(personId)?.some(({ person }) => person.id === personId) ?? false;
}

/** Where somebody would stand in an activity, or why the viewer may not put them there. */
export async function findPlace(
  viewer: Viewer,
  { id, activityId, personId, role, country, groupId, status }: AddParticipant,
): Promise<Result<{ activity: Activity; newcomer: NewParticipant }, Refusal, Partial<AddRefusal>>> {
  const activity = await findActivityById(viewer, activityId);
  if (!activity) return fail('not_found');
  const db = await database();
  const sending = await db
    .select({
      id: delegations.id,
      country: delegations.country,
      nominationDeadline: delegations.nominationDeadline,
    })
    .from(delegations)
    .where(eq(delegations.activityId, activityId));
  const delegation = delegationFor(role, country, sending);
  const known = delegation === 'no_delegation' ? null : delegation;
  if (!canAddParticipant(viewer, activity, { role, status, groupId }, known, now())) {
    return fail('forbidden');
  }
  if (delegation === 'no_delegation') {
    return fail('no_delegation', { fields: { country: 'no_delegation' } });
  }
  if (activity.status === 'signed_off') return fail('signed_off');
  if (groupId && !activity.groups.some((group) => group.id === groupId)) {
    return fail('group_unknown', { fields: { groupId: 'group_unknown' } });
  }
  const delegationId = known?.id ?? null;
  return ok({ activity, newcomer: { id, personId, role, status, delegationId, groupId } });
}
