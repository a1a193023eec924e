import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { documents } from '@/db/schema/documents';
import { roleGrants, users } from '@/db/schema/identity';
import { participants, participantTravel } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { type Country, PARTICIPANT_STATUSES, READINESS_STEPS } from '@/lib/core/vocabulary';
import { hasStep, needsStep } from '@/lib/participants/queries/readiness-steps';
import { visibleDelegations } from '@/lib/participants/queries/visible-participants';
import { PLACED, STEP_CONCERNS } from '@/lib/participants/rules/standing';
import { type DelegationFacts, RECORD_FIELDS, type RecordField } from '../types';

type Where = { activityId?: string; country?: Country; ids?: readonly string[] };

/** The delegations that the viewer may see, in the order of the countries, counted in one statement. */
export async function listDelegationFacts(
  viewer: Viewer,
  { activityId, country, ids }: Where,
): Promise<DelegationFacts[]> {
  const db = await database();
  const rows = await db
    .select({
      id: delegations.id,
      projectId: delegations.projectId,
      country: delegations.country,
      quota: delegations.quota,
      nominationDeadline: delegations.nominationDeadline,
      submittedAt: delegations.submittedAt,
      version: delegations.version,
      counts: sql<DelegationFacts['counts']>`json_build_object(${statusCounts})`,
      askedBack: countOf(sql`${participants.askedBackAt} is not null`),
      steps: sql<DelegationFacts['steps']>`json_build_object(${stepCounts})`,
      visas: sql<DelegationFacts['visas']>`json_build_object(${visaCounts})`,
      fields: sql<DelegationFacts['fields']>`json_build_object(${fieldCounts})`,
      focalPoints,
      head,
      letters,
    })
    .from(delegations)
    .leftJoin(participants, eq(participants.delegationId, delegations.id))
    .leftJoin(people, eq(people.id, participants.personId))
    .leftJoin(personPrivate, eq(personPrivate.personId, participants.personId))
    .leftJoin(participantTravel, eq(participantTravel.participantId, participants.id))
    .where(
      and(
        activityId ? eq(delegations.activityId, activityId) : undefined,
        country ? eq(delegations.country, country) : undefined,
        ids ? inArray(delegations.id, [...ids]) : undefined,
        visibleDelegations(viewer),
      ),
    )
    .groupBy(delegations.id)
    .orderBy(delegations.country);
  return rows.map(({ nominationDeadline, submittedAt, ...row }) => ({
    ...row,
    nominationDeadline: nominationDeadline?.toISOString() ?? null,
    submittedAt: submittedAt?.toISOString() ?? null,
  }));
}

const countOf = (where: SQL) => sql<number>`(count(*) filter (where ${where}))::int`;

/** `'key', value, …` of a JSON object; keys are our own words. */
const pairs = <K extends string>(keys: readonly K[], value: (key: K) => SQL) =>
  sql.join(
    keys.map((key) => sql`${sql.raw(`'${key}'`)}, ${value(key)}`),
    sql`, `,
  );

const statusCounts = pairs(PARTICIPANT_STATUSES, (status) =>
  countOf(eq(participants.status, status)),
);

const stepCounts = pairs(
  READINESS_STEPS,
  (step) => sql`json_build_object('needed', ${countOf(needsStep(step))},
    'done', ${countOf(and(needsStep(step), hasStep(step)) ?? sql`false`)})`,
);

const OPEN_VISAS = ['unknown', 'to_apply', 'at_embassy', 'refused'] as const;
const visaCounts = pairs(OPEN_VISAS, (visa) =>
  countOf(
    and(
      inArray(participants.status, [...STEP_CONCERNS.visa]),
      sql`coalesce(${participantTravel.visa}, 'unknown') = ${visa}`,
    ) ?? sql`false`,
  ),
);

/** Whether something is on record, without opening what is sealed. */
export const ON_RECORD: Record<RecordField, SQL> = {
  passport: sql`${personPrivate.passportNumber} is not null`,
  passport_expiry: sql`${personPrivate.passportExpiresOn} is not null`,
  birth_date: sql`${personPrivate.birthDate} is not null`,
  email: sql`coalesce(${people.email}::text, '') <> ''`,
  phone: sql`coalesce(${people.phone}, '') <> ''`,
  position: sql`coalesce(${people.position}, '') <> ''`,
  organization: sql`(coalesce(${people.organizationName}, '') <> '' or ${people.organizationId} is not null)`,
};

const fieldCounts = pairs(RECORD_FIELDS, (field) =>
  countOf(and(inArray(participants.status, [...PLACED]), ON_RECORD[field]) ?? sql`false`),
);

const focalPoints = sql<string[]>`(${sql`
  select coalesce(json_agg(${users.name} order by ${users.name}), '[]'::json)
  from ${roleGrants} join ${users} on ${users.id} = ${roleGrants.userId}
  where ${roleGrants.role} = 'focal_point' and ${roleGrants.projectId} = ${delegations.projectId}
    and ${roleGrants.country} = ${delegations.country} and ${isNull(users.disabledAt)}`})`;

const head = sql<string | null>`max(trim(${people.givenNames} || ' ' || ${people.familyName}))
  filter (where ${participants.role} = 'head_of_delegation' and ${inArray(participants.status, [...PLACED])})`;

const letters = sql<number>`(${sql`
  select count(*)::int from ${documents} where ${documents.delegationId} = ${delegations.id}`})`;
