import { inArray, or } from 'drizzle-orm';
import { database } from '@/db';
import { personAvailability, sessionPeople } from '@/db/schema/agenda';
import { badges, calendarFeeds, participants, participantTravel } from '@/db/schema/participants';
import {
  distinctPeople,
  people,
  personKeys,
  personMerges,
  personPrivate,
} from '@/db/schema/people';
import { now } from '@/lib/core/clock';
import type { Subject } from '../queries/find-subject';
import { ERASED_NAME } from '../rules/blot';

/**
 * Empties the directory of somebody. Country and sex stay, without a name, because figures of who was trained are
 * counted by them; the participation stays, because attendance hangs on it.
 */
export async function forgetPerson({ ids, participantIds }: Subject): Promise<void> {
  const db = await database();
  await db
    .update(people)
    .set({
      givenNames: ERASED_NAME,
      familyName: '',
      nativeName: null,
      organizationId: null,
      organizationName: null,
      position: null,
      email: null,
      phone: null,
      locale: 'en',
      languages: [],
      importId: null,
      erasedAt: now(),
    })
    .where(inArray(people.id, ids));
  await db.delete(personPrivate).where(inArray(personPrivate.personId, ids));
  // With the key goes whatever it sealed, in the trail as well.
  await db.delete(personKeys).where(inArray(personKeys.personId, ids));
  await db
    .delete(personMerges)
    .where(or(inArray(personMerges.keptId, ids), inArray(personMerges.mergedId, ids)));
  await db
    .delete(distinctPeople)
    .where(or(inArray(distinctPeople.firstId, ids), inArray(distinctPeople.secondId, ids)));
  await db
    .update(participants)
    .set({ note: null, askedBackAt: null, importId: null })
    .where(inArray(participants.id, participantIds));
  await db.update(sessionPeople).set({ title: null }).where(inArray(sessionPeople.personId, ids));
  await db.delete(personAvailability).where(inArray(personAvailability.personId, ids));
  for (const table of [participantTravel, calendarFeeds, badges]) {
    await db.delete(table).where(inArray(table.participantId, participantIds));
  }
}
