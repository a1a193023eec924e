import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { alias, type PgTable, QueryBuilder } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { sessionPeople } from '@/db/schema/agenda';
import { markEvents, marks, signedResults } from '@/db/schema/attendance';
import { users } from '@/db/schema/identity';
import { outboxMessages } from '@/db/schema/outbox';
import { badges, calendarFeeds, participants, participantTravel } from '@/db/schema/participants';
import { people, personMerges } from '@/db/schema/people';
import type { BuiltOn } from '../types';

/**
 * What was built since on each person of an import, held until the transaction ends. Nothing of it stands on a row
 * that is as the import wrote it.
 */
export async function findBuiltOn(importId: string): Promise<Record<BuiltOn, boolean>[]> {
  const db = await database();
  const substitutes = alias(participants, 'substitutes');
  const ofParticipant = (table: PgTable & { participantId: unknown }) =>
    has(table, sql`${table.participantId} = ${participants.id}`);
  return db
    .select({
      attended: anyOf(
        ofParticipant(marks),
        ofParticipant(markEvents),
        ofParticipant(signedResults),
      ),
      planned: anyOf(
        sql`${participants.groupId} is not null`,
        ofParticipant(participantTravel),
        ofParticipant(badges),
        has(sessionPeople, sql`${sessionPeople.personId} = ${people.id}`),
        // A letter to somebody who is no longer there could never be erased with them.
        has(
          outboxMessages,
          and(
            eq(outboxMessages.personId, people.id),
            eq(outboxMessages.activityId, participants.activityId),
          ),
        ),
      ),
      account: anyOf(
        has(users, sql`${users.personId} = ${people.id}`),
        ofParticipant(calendarFeeds),
      ),
      edited: anyOf(
        sql`${participants.version} > 1`,
        sql`${people.importId} = ${importId} and ${people.version} > 1`,
        sql`${people.mergedIntoId} is not null`,
        sql`${people.erasedAt} is not null`,
        has(substitutes, eq(substitutes.substitutesId, participants.id)),
        has(personMerges, and(eq(personMerges.keptId, people.id), isNull(personMerges.undoneAt))),
      ),
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .where(eq(participants.importId, importId))
    .orderBy(participants.id)
    .for('update');
}

const build = new QueryBuilder();

function has(table: PgTable, where: SQL | undefined): SQL {
  return sql`exists ${build.select({ one: sql`1` }).from(table).where(where)}`;
}

function anyOf(...conditions: SQL[]): SQL<boolean> {
  return sql<boolean>`(${sql.join(
    conditions.map((one) => sql`(${one})`),
    sql` or `,
  )})`;
}
