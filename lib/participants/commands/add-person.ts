import { transaction } from '@/db';
import type { Viewer } from '@/lib/auth/types';
import { type Failure, type Ok, ok } from '@/lib/core/result';
import { insertPeople } from '@/lib/people/commands/insert-people';
import { refuseTaken } from '@/lib/people/commands/refuse-taken';
import type { AddPerson } from '../schema';
import { type AddRefusal, findPlace } from './add-participant';
import { answerRepeat, isRepeated } from './answer-repeat';
import { insertParticipants } from './insert-participants';
import { refuseTwice } from './refuse-twice';

type Taken = Failure<'person_email_taken' | 'passport_taken', { fields: Record<string, string> }>;

/** Adds somebody new to the directory and to an activity: both or neither. Repeated, it changes nothing. */
export async function addPerson(
  viewer: Viewer,
  { activityId, participantId: id, personId, role, groupId, status, ...person }: AddPerson,
): Promise<Ok<{ id: string }> | AddRefusal | Taken> {
  const { country } = person;
  const input = { id, activityId, personId, role, country, groupId, status };
  return answerRepeat(viewer, input, () =>
    refuseTaken(() =>
      refuseTwice(() =>
        transaction(async () => {
          const place = await findPlace(viewer, input);
          if (!place.ok) return place;
          if (await isRepeated(viewer, input)) return ok({ id });
          await insertPeople(viewer, [{ ...person, id: personId }]);
          await insertParticipants(viewer, place.value.activity, [place.value.newcomer]);
          return ok({ id });
        }),
      ),
    ),
  );
}
