import { and, eq, isNotNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { outboxMessages } from '@/db/schema/outbox';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { visibleMessages } from '../queries/visible-messages';
import type { RetryMessageInput } from '../schema';

/** Sends a letter that was given up once more, from the first try on. One that is not given up stays as it is. */
export async function retryMessage(
  viewer: Viewer,
  { messageId }: RetryMessageInput,
): Promise<Result<undefined, 'not_found'>> {
  return transaction(async () => {
    const db = await database();
    const own = and(eq(outboxMessages.id, messageId), visibleMessages(viewer));
    const [message] = await db
      .select({ projectId: outboxMessages.projectId, activityId: outboxMessages.activityId })
      .from(outboxMessages)
      .where(own);
    if (!message) return fail('not_found');
    const again = await db
      .update(outboxMessages)
      .set({ failedAt: null, attempts: 0, nextAttemptAt: now() })
      .where(and(own, isNotNull(outboxMessages.failedAt)))
      .returning({ id: outboxMessages.id });
    if (again.length === 0) return ok();
    await audit(viewer, [
      { objectType: 'message', objectId: messageId, action: 'retried', ...message },
    ]);
    return ok();
  });
}
