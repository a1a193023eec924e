import { and, eq, inArray } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { passportName } from '@/lib/people/rules';
import { canManageParticipants } from '../policy';
import type { Readers } from '../schema';
import type { LetterReaders } from '../types';
import { visibleParticipants } from './visible-participants';

type Refusal = 'not_found' | 'forbidden';

/** These people of one activity with the addresses that a letter goes to; whoever manages them may write to them. */
export async function letterAddresses(viewer: Viewer, participantIds: readonly string[]) {
  const ids = [...new Set(participantIds)];
  const db = await database();
  const found = await db
    .select({
      personId: people.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      email: people.email,
      locale: people.locale,
      activity: { id: activities.id, projectId: activities.projectId, title: activities.title },
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .where(and(inArray(participants.id, ids), visibleParticipants(viewer)))
    .orderBy(people.familyName, people.givenNames, people.id);
  const [first] = found;
  const isOneActivity = new Set(found.map(({ activity }) => activity.id)).size === 1;
  if (!first || !isOneActivity || found.length !== ids.length) return fail('not_found');
  if (!canManageParticipants(viewer, first.activity)) return fail('forbidden');
  return ok({ activity: first.activity, people: found });
}

/** How many a letter would reach, and who has no address, before it is written. */
export async function countReaders(
  viewer: Viewer,
  { participantIds }: Readers,
): Promise<Result<LetterReaders, Refusal>> {
  const found = await letterAddresses(viewer, participantIds);
  if (!found.ok) return found;
  const without = found.value.people.filter(({ email }) => !email);
  return ok({
    reached: found.value.people.length - without.length,
    withoutAddress: without.map(passportName),
  });
}
