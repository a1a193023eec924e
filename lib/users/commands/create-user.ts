import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { violatedConstraint } from '@/db/errors';
import { users } from '@/db/schema/identity';
import { audit } from '@/lib/audit/commands';
import { hashPassword } from '@/lib/auth/passwords';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { canManageUsers } from '../policy';
import type { CreateUserInput } from '../schema';

type Created = Result<{ id: string }, 'email_taken' | 'person_taken'>;

/** Adds an account. The same id again answers ok and changes nothing. */
export async function createUser(
  viewer: Viewer,
  input: CreateUserInput,
): Promise<Created | Result<never, 'not_found'>> {
  if (!canManageUsers(viewer)) return fail('not_found');
  return insertUser(viewer, input);
}

/** For the commands of this folder, which have asked who may: adds the account in their transaction. */
export async function insertUser(
  viewer: Viewer | null,
  { id, email, name, locale, isAdmin = false, password, personId }: CreateUserInput,
): Promise<Created> {
  const passwordHash = password ? await hashPassword(password) : null;
  try {
    return await transaction(async () => {
      const db = await database();
      const created = await db
        .insert(users)
        .values({ id, email, name, locale, isAdmin, passwordHash, personId, createdAt: now() })
        .onConflictDoNothing({ target: users.id })
        .returning({ id: users.id });
      if (created.length === 0) return repeated(id, email);
      // Name and address are personal and no person's key is here to seal them, so the entry leaves them out.
      await audit(viewer, [
        {
          objectType: 'user',
          objectId: id,
          action: 'created',
          changes: {
            isAdmin: { before: null, after: isAdmin },
            locale: { before: null, after: locale },
          },
        },
      ]);
      return ok({ id });
    });
  } catch (error) {
    const constraint = violatedConstraint(error);
    if (constraint === 'users_email_unique') return fail('email_taken');
    if (constraint === 'users_person_id_unique') return fail('person_taken');
    throw error;
  }
}

/** An id that exists is a repeated request only if it asks for the same account. */
async function repeated(id: string, email: string): Promise<Created> {
  const db = await database();
  const same = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, id), eq(users.email, email)));
  return same.length > 0 ? ok({ id }) : fail('email_taken');
}
