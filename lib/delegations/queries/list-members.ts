import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations, groups } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { participantsOnRecord } from '@/lib/participants/queries/visible-participants';
import { type Member, RECORD_FIELDS, type RecordField } from '../types';
import { ON_RECORD } from './delegation-facts';

/** Everybody of a delegation whom the viewer may see: heads first, then by what became of them. One statement. */
export async function listMembers(viewer: Viewer, delegationId: string): Promise<Member[]> {
  const db = await database();
  const rows = await db
    .select({
      id: participants.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      country: delegations.country,
      role: participants.role,
      status: participants.status,
      position: people.position,
      organizationName: people.organizationName,
      group: groups.name,
      askedBackAt: participants.askedBackAt,
      note: participants.note,
      substitutesId: participants.substitutesId,
      onRecord,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .innerJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .where(and(eq(participants.delegationId, delegationId), participantsOnRecord(viewer)))
    .orderBy(
      asc(participants.status),
      asc(sql`${participants.role} <> 'head_of_delegation'`),
      asc(people.familyName),
      asc(people.givenNames),
      asc(participants.id),
    );
  return rows.map(({ onRecord: has, askedBackAt, ...row }) => ({
    ...row,
    askedBackAt: askedBackAt?.toISOString() ?? null,
    lacks: RECORD_FIELDS.filter((field) => !has[field]),
  }));
}

const parts: SQL[] = RECORD_FIELDS.map(
  (field) => sql`${sql.raw(`'${field}'`)}, ${ON_RECORD[field]}`,
);
const onRecord = sql<Record<RecordField, boolean>>`json_build_object(${sql.join(parts, sql`, `)})`;
