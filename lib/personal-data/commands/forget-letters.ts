import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { activities, delegations } from '@/db/schema/activities';
import { sessionPeople, sessions } from '@/db/schema/agenda';
import { documents } from '@/db/schema/documents';
import { letters } from '@/db/schema/letters';
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

/**
 * Lists of visitors for a gate are files, too: those of every activity that somebody took part in or was named in go
 * whole, whether or not they stand on them. What the others need is made again in a moment.
 */
export async function forgetNameLists(
  viewer: Viewer,
  { ids, participantIds }: Subject,
): Promise<number> {
  const db = await database();
  const tookPart = db
    .select({ id: participants.activityId })
    .from(participants)
    .where(inArray(participants.id, participantIds));
  const wasNamed = db
    .select({ id: sessions.activityId })
    .from(sessions)
    .innerJoin(sessionPeople, eq(sessionPeople.sessionId, sessions.id))
    .where(inArray(sessionPeople.personId, ids));
  const gone = await db
    .delete(letters)
    .where(
      and(
        eq(letters.kind, 'visitor_list'),
        or(inArray(letters.activityId, tookPart), inArray(letters.activityId, wasNamed)),
      ),
    )
    .returning({ id: letters.id, activityId: letters.activityId });
  const found = await db
    .select({ id: activities.id, projectId: activities.projectId })
    .from(activities)
    .where(
      inArray(
        activities.id,
        gone.map(({ activityId }) => activityId),
      ),
    );
  const projectOf = new Map(found.map(({ id, projectId }) => [id, projectId]));
  await audit(
    viewer,
    gone.map(({ id, activityId }) => ({
      objectType: 'letter',
      objectId: id,
      action: 'removed',
      activityId,
      projectId: projectOf.get(activityId) ?? null,
    })),
  );
  return gone.length;
}
