import { eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { people } from '@/db/schema/people';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { fail, ok, type Result } from '@/lib/core/result';
import { removeLetterFiles } from '@/lib/outbox/commands/remove-letter-files';
import { findStanding } from '@/lib/people/queries/find-person';
import { canAnswerFor } from '../policy';
import { findObstacle, findSubject, type Subject } from '../queries/find-subject';
import type { ErasePerson } from '../schema';
import type { Obstacle } from '../types';
import { forgetAccount } from './forget-account';
import { forgetDocuments, forgetMessages, forgetNameLists } from './forget-letters';
import { forgetPerson } from './forget-person';
import { forgetFileNames, forgetFrozen, forgetViews } from './forget-traces';

type Refusal = 'not_found' | 'forbidden' | 'name_differs' | Obstacle['code'];

/**
 * Erases somebody for good: afterwards no table holds anything by which they could be known, and no total has changed.
 * Once erased, it answers ok and does nothing more.
 */
export async function erasePerson(
  viewer: Viewer,
  { personId, name }: ErasePerson,
): Promise<Result<undefined, Refusal, { fields?: Record<string, string> }>> {
  const sent: string[] = [];
  const outcome = await transaction(
    async (): Promise<Result<undefined, Refusal, { fields?: Record<string, string> }>> => {
      const standing = await findStanding(viewer, personId);
      if (!standing) return fail('not_found');
      if (!canAnswerFor(viewer, standing)) return fail('forbidden');
      await lock(personId);
      const subject = await findSubject(personId);
      if (subject.erasedAt) return ok();
      if (!isSameName(name, subject.name)) {
        return fail('name_differs', { fields: { name: 'name_differs' } });
      }
      const obstacle = await findObstacle(subject);
      if (obstacle) return fail(obstacle.code);
      sent.push(...(await forget(viewer, subject)));
      return ok();
    },
  );
  // Only what was really erased: a file cannot be brought back by a rollback.
  if (outcome.ok) await removeLetterFiles(sent);
  return outcome;
}

async function lock(personId: string): Promise<void> {
  const db = await database();
  await db.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update');
}

async function forget(viewer: Viewer, subject: Subject): Promise<string[]> {
  const letters =
    (await forgetDocuments(viewer, subject)) + (await forgetNameLists(viewer, subject));
  const sent = await forgetMessages(subject);
  await forgetFileNames(subject);
  await forgetViews(subject);
  await forgetAccount(subject);
  await forgetPerson(subject);
  await forgetFrozen(subject);
  await audit(
    viewer,
    subject.ids.map((id) => ({
      objectType: 'person',
      objectId: id,
      action: 'erased',
      personId: id,
      changes: { letters: { before: null, after: letters } },
    })),
  );
  return sent;
}

function isSameName(typed: string, name: string): boolean {
  const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return bare(typed) === bare(name);
}
