import { and, eq, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { participantsOnRecord } from '@/lib/participants/queries/visible-participants';
import type { Substitution } from '../types';

const self = alias(participants, 'self');

/** Who a participant came in for and who replaced them, as far as those exist for the viewer. One statement. */
export async function findSubstitution(
  viewer: Viewer,
  participantId: string,
): Promise<Substitution> {
  const db = await database();
  const rows = await db
    .select({
      id: participants.id,
      name: sql<string>`trim(${people.givenNames} || ' ' || ${people.familyName})`,
      replaces: sql<boolean>`coalesce(${participants.substitutesId} = ${self.id}, false)`,
    })
    .from(self)
    .innerJoin(
      participants,
      or(eq(participants.id, self.substitutesId), eq(participants.substitutesId, self.id)),
    )
    .innerJoin(people, eq(people.id, participants.personId))
    .where(and(eq(self.id, participantId), participantsOnRecord(viewer)));
  const one = (replaces: boolean) => {
    const found = rows.find((row) => row.replaces === replaces);
    return found ? { id: found.id, name: found.name } : null;
  };
  return { cameInFor: one(false), replacedBy: one(true) };
}
