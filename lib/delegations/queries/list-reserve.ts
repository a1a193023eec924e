import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { participantsOnRecord } from '@/lib/participants/queries/visible-participants';
import type { Counterpart } from '@/lib/participants/types';

const outgoing = alias(participants, 'outgoing');

/** The reserve of the delegation that a participant belongs to: those who can come in for them. */
export async function listReserve(viewer: Viewer, participantId: string): Promise<Counterpart[]> {
  const db = await database();
  return db
    .select({
      id: participants.id,
      name: sql<string>`trim(${people.givenNames} || ' ' || ${people.familyName})`,
    })
    .from(outgoing)
    .innerJoin(participants, eq(participants.delegationId, outgoing.delegationId))
    .innerJoin(people, eq(people.id, participants.personId))
    .where(
      and(
        eq(outgoing.id, participantId),
        eq(participants.status, 'reserve'),
        participantsOnRecord(viewer),
      ),
    )
    .orderBy(asc(people.familyName), asc(people.givenNames));
}
