import { and, asc, eq, exists, inArray, isNull, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { delegations, groups } from '@/db/schema/activities';
import { sessionPeople, sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import type { VisitFacts } from './find-facts';

export type ExpectedPerson = Awaited<ReturnType<typeof expectedPeople>>[number];

/** The visit, and the host whose own people are no visitors. */
type Visited = {
  visit: Pick<VisitFacts['visit'], 'id' | 'activityId' | 'groupId'>;
  host: Pick<VisitFacts['host'], 'organizationId'>;
};

/**
 * Who comes to a visit: the confirmed participants of its group, or of the activity where it has none, and who escorts,
 * interprets or speaks in its session, but not the host's own people. By country, the head of a delegation first.
 */
export async function expectedPeople({ visit, host }: Visited) {
  const db = await database();
  const named = db
    .select({ one: sql`1` })
    .from(sessionPeople)
    .innerJoin(sessions, eq(sessions.id, sessionPeople.sessionId))
    .where(
      and(
        eq(sessionPeople.personId, people.id),
        eq(sessions.siteVisitId, visit.id),
        isNull(sessions.removedAt),
        inArray(sessionPeople.role, ['escort', 'interpreter', 'speaker']),
        sql`${people.organizationId} is distinct from ${host.organizationId}`,
      ),
    );
  const coming = and(
    eq(participants.status, 'confirmed'),
    visit.groupId ? eq(participants.groupId, visit.groupId) : undefined,
  );
  return db
    .select({
      personId: people.id,
      participantId: participants.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      sex: people.sex,
      country: sql<
        typeof people.country._.data | null
      >`coalesce(${delegations.country}, ${people.country})`,
      delegation: delegations.country,
      organization: organizations.name,
      organizationName: people.organizationName,
      position: people.position,
      group: groups.name,
      hasBirthDate: sql<boolean>`${personPrivate.birthDate} is not null`,
      hasPassport: sql<boolean>`${personPrivate.passportNumber} is not null`,
    })
    .from(people)
    .leftJoin(
      participants,
      and(eq(participants.personId, people.id), eq(participants.activityId, visit.activityId)),
    )
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .leftJoin(organizations, eq(organizations.id, people.organizationId))
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .where(and(isNull(people.erasedAt), or(coming, exists(named))))
    .orderBy(
      sql`${delegations.country} nulls last`,
      sql`${participants.role} is distinct from 'head_of_delegation'`,
      asc(people.familyName),
      asc(people.givenNames),
      asc(people.id),
    );
}
