import { expect, test } from 'vitest';
import { database, transaction } from '@/db';
import { projects } from '@/db/schema/projects';
import { seedId } from '@/db/seed/random';
import { testDatabase } from '@/db/testing/test-database';
import { givenActivity, givenParticipant, givenProject, givenViewer } from '@/db/testing/world';
import { changeStatuses } from '@/lib/participants/commands/change-status';
import { insertPeople } from '@/lib/people/commands/insert-people';
import { createPersonSchema } from '@/lib/people/schema';
import { erasePerson } from './commands/erase-person';

testDatabase();

/** So many statements that the change has come to the row that it waits for. */
const MEANWHILE = 150;

test('a change of status that waited while the person was erased is refused, not broken', async () => {
  await givenProject('korea');
  await givenActivity('korea', 'visit');
  const viewer = await givenViewer('manager', { grants: [{ role: 'manager', project: 'korea' }] });
  const { private: _, ...person } = createPersonSchema.parse({
    id: seedId('Aram'),
    givenNames: 'Aram',
    familyName: '',
    locale: 'en',
    languages: [],
  });
  await insertPeople(viewer, [person]);
  const id = await givenParticipant('visit', 'Aram', { status: 'nominated' });
  const participantIds = [id];

  const gone = Promise.withResolvers<void>();
  // In a transaction of its own, because it begins out here.
  const changing = gone.promise.then(() =>
    changeStatuses(viewer, { participantIds, status: 'declined', note: 'Stays at home.' }),
  );
  const erased = await transaction(async () => {
    const outcome = await erasePerson(viewer, { personId: seedId('Aram'), name: 'Aram' });
    gone.resolve();
    const db = await database();
    for (let n = 0; n < MEANWHILE; n++) await db.$count(projects);
    return outcome;
  });
  expect(erased).toEqual({ ok: true, value: undefined });
  expect(await changing).toEqual({ ok: false, code: 'person_erased' });
});
