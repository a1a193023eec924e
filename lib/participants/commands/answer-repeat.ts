import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { participants } from '@/db/schema/participants';
import type { Viewer } from '@/lib/auth/types';
import { type Failure, fail, type Ok, ok } from '@/lib/core/result';
import { visibleParticipants } from '../queries/visible-participants';
import type { AddParticipant } from '../schema';

type Ids = Pick<AddParticipant, 'id' | 'activityId' | 'personId'>;

const KEYS = ['people_pkey', 'participants_pkey'];

/**
 * Whoever adds somebody makes the ids. One that is taken was sent twice at the same moment and the other was first, or
 * it is somebody else's, of whom nothing is answered.
 */
export async function answerRepeat<T>(
  viewer: Viewer,
  ids: Ids,
  work: () => Promise<T>,
): Promise<T | Ok<{ id: string }> | Failure<'not_found'>> {
  try {
    return await work();
  } catch (error) {
    if (!KEYS.includes(violatedConstraint(error) ?? '')) throw error;
    return (await isRepeated(viewer, ids)) ? ok({ id: ids.id }) : fail('not_found');
  }
}

/** Whether this very participant was added before: the answer was lost, not the request. */
export async function isRepeated(
  viewer: Viewer,
  { id, activityId, personId }: Ids,
): Promise<boolean> {
  const db = await database();
  const [row] = await db
    .select({ activityId: participants.activityId, personId: participants.personId })
    .from(participants)
    .where(and(eq(participants.id, id), visibleParticipants(viewer)));
  return row?.activityId === activityId && row.personId === personId;
}
