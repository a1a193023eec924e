import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { outboxMessages } from '@/db/schema/outbox';
import { participants } from '@/db/schema/participants';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import type { Subject } from '../queries/find-subject';
import { blot } from '../rules/blot';

/** Takes letters to and about somebody out of the outbox, and their name out of those to others. Answers the ids of what went. */
export async function forgetMessages({ ids, emails, names }: Subject): Promise<string[]> {
  const db = await database();
  const theirs = or(
    inArray(outboxMessages.personId, ids),
    emails.length > 0
      ? inArray(
          sql`lower(${outboxMessages.recipient})`,
          emails.map((it) => it.toLowerCase()),
        )
      : undefined,
  );
  const gone = await db.delete(outboxMessages).where(theirs).returning({ id: outboxMessages.id });
  const mentioning = await db
    .select({
      id: outboxMessages.id,
      params: outboxMessages.params,
      lastError: outboxMessages.lastError,
    })
    .from(outboxMessages)
    .where(
      mentions(
        sql`${outboxMessages.params}::text || coalesce(${outboxMessages.lastError}, '')`,
        names,
      ),
    );
  for (const { id, params, lastError } of mentioning) {
    await db
      .update(outboxMessages)
      .set(blot({ params, lastError }, names))
      .where(eq(outboxMessages.id, id));
  }
  return gone.map(({ id }) => id);
}

/** A condition: the text has one of these names in it, in whatever case. `blot` decides which of those are whole words. */
function mentions(text: SQL, names: readonly string[]): SQL {
  const found = names.map(
    (name) =>
      // Inside JSON, a quotation mark of a name stands with a backslash.
      sql`strpos(lower(${text}), lower(${JSON.stringify(name).slice(1, -1)})) > 0`,
  );
  return or(...found) ?? sql`false`;
}

/** The government's letters of the delegations that somebody was in name them, and nobody can take a name out of a file. */
export async function forgetDocuments(
  viewer: Viewer,
  { participantIds }: Subject,
): Promise<number> {
  const db = await database();
  const theirs = db
    .select({ id: participants.delegationId })
    .from(participants)
    .where(inArray(participants.id, participantIds));
  const projectOf = db
    .select({ id: delegations.projectId })
    .from(delegations)
    .where(eq(delegations.id, documents.delegationId));
  const found = await db
    .select({
      id: documents.id,
      activityId: documents.activityId,
      projectId: sql<string>`(${projectOf})`,
    })
    .from(documents)
    .where(and(inArray(documents.delegationId, theirs)));
  if (found.length === 0) return 0;
  await db.delete(documents).where(
    inArray(
      documents.id,
      found.map(({ id }) => id),
    ),
  );
  await audit(
    viewer,
    found.map(({ id, ...scope }) => ({
      objectType: 'document',
      objectId: id,
      action: 'removed',
      ...scope,
    })),
  );
  return found.length;
}
