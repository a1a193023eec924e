import { and, eq } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { auditEntries } from '@/db/schema/audit';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { localized } from '@/lib/core/localized';
import { fail, ok, type Result } from '@/lib/core/result';
import { enqueue } from '@/lib/outbox/commands/enqueue';
import { letterAddresses } from '../queries/letter-addresses';
import { lockParticipants } from '../queries/lock-participants';
import type { WriteLetters } from '../schema';

type Refusal = 'not_found' | 'forbidden' | 'nobody_reached';

/**
 * Writes the same letter to each of these people, in the sender's words and each to its own reader: nobody learns who
 * else got it. Who has no address gets none. Repeated, it writes nothing. Answers how many letters there are.
 */
export async function writeLetters(
  viewer: Viewer,
  { id, participantIds, subject, body }: WriteLetters,
): Promise<Result<number, Refusal>> {
  return transaction(async () => {
    // The same letter twice at once is written one after the other, so that the second finds the first.
    if (!(await lockParticipants(viewer, participantIds))) return fail('not_found');
    const found = await letterAddresses(viewer, participantIds);
    if (!found.ok) return found;
    const { activity, people } = found.value;
    const letters = people.flatMap(({ personId, email, locale }) =>
      email
        ? {
            recipient: email,
            locale,
            template: 'letter' as const,
            params: {
              subject,
              body,
              sender: viewer.name,
              answer: viewer.email,
              activity: localized(activity.title, locale).text,
            },
            projectId: activity.projectId,
            activityId: activity.id,
            personId,
          }
        : [],
    );
    if (letters.length === 0) return fail('nobody_reached');
    if (await wasWritten(viewer, id)) return ok(letters.length);
    await enqueue(letters);
    await audit(viewer, [
      {
        objectType: 'message',
        objectId: id,
        action: 'written',
        projectId: activity.projectId,
        activityId: activity.id,
        changes: { told: { before: null, after: letters.length } },
      },
    ]);
    return ok(letters.length);
  });
}

async function wasWritten(viewer: Viewer, id: string): Promise<boolean> {
  const db = await database();
  const [entry] = await db
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(and(eq(auditEntries.objectId, id), eq(auditEntries.actorId, viewer.userId)))
    .limit(1);
  return entry !== undefined;
}
