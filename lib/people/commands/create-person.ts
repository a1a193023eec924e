import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { canAddPeople } from '../policy';
import type { CreatePerson } from '../schema';
import { insertPeople } from './insert-people';
import { refuseTaken } from './refuse-taken';

/** Adds somebody to the directory. A repeated id answers ok and changes nothing. */
export async function createPerson(
  viewer: Viewer,
  input: CreatePerson,
): Promise<Result<{ id: string }, 'forbidden' | 'person_email_taken' | 'passport_taken'>> {
  if (!canAddPeople(viewer)) return fail('forbidden');
  return refuseTaken(() =>
    transaction(async () => {
      const db = await database();
      const [known] = await db
        .select({ id: people.id })
        .from(people)
        .where(eq(people.id, input.id));
      if (!known) await insertPeople(viewer, [input]);
      return ok({ id: input.id });
    }),
  );
}
