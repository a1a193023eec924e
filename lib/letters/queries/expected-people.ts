import { and, asc, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { activities, delegations, groups } from '@/db/schema/activities';
import { sessionPeople, sessions } from '@/db/schema/agenda';
import { organizations } from '@/db/schema/organizations';
import { participants } from '@/db/schema/participants';
import { people, personPrivate } from '@/db/schema/people';
import { hosts, siteVisits } from '@/db/schema/visits';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { visibleLetters } from './visible-letters';

export type ExpectedPerson = Awaited<ReturnType<typeof expectedPeople>>[number];

const knownAs = alias(participants, 'known_as');
const knownIn = alias(activities, 'known_in');

/**
 * Who comes to a visit: the confirmed participants of its group, or of the activity where it has none, and who escorts,
 * interprets or speaks in its session, but not the host's own people. By country, the head of a delegation first. With
 * each of them what the host asks for, and whether the viewer may know what is sealed of them; in one statement.
 */
export async function expectedPeople(viewer: Viewer, visitId: string) {
  const db = await database();
  const named = db
    .select({ one: sql`1` })
    .from(sessionPeople)
    .innerJoin(sessions, eq(sessions.id, sessionPeople.sessionId))
    .where(
      and(
        eq(sessionPeople.personId, people.id),
        eq(sessions.siteVisitId, siteVisits.id),
        isNull(sessions.removedAt),
        inArray(sessionPeople.role, ['escort', 'interpreter', 'speaker']),
        sql`${people.organizationId} is distinct from ${hosts.organizationId}`,
      ),
    );
  const coming = and(
    eq(participants.status, 'confirmed'),
    or(isNull(siteVisits.groupId), eq(participants.groupId, siteVisits.groupId)),
  );
  return db
    .select({
      personId: people.id,
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
      mayOpen: mayOpen(viewer),
      wanted: hosts.nameListFields,
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .innerJoin(people, isNull(people.erasedAt))
    .leftJoin(
      participants,
      and(eq(participants.personId, people.id), eq(participants.activityId, activities.id)),
    )
    .leftJoin(delegations, eq(delegations.id, participants.delegationId))
    .leftJoin(groups, eq(groups.id, participants.groupId))
    .leftJoin(organizations, eq(organizations.id, people.organizationId))
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .where(and(eq(siteVisits.id, visitId), visibleLetters(viewer), or(coming, exists(named))))
    .orderBy(
      sql`${delegations.country} nulls last`,
      sql`${participants.role} is distinct from 'head_of_delegation'`,
      asc(people.familyName),
      asc(people.givenNames),
      asc(people.id),
    );
}

/** What `readablePrivateFields` says of staff: that somebody interprets once opens nothing, that they take part does. */
function mayOpen(viewer: Viewer): SQL<boolean> {
  if (viewer.isAdmin) return sql<boolean>`true`;
  return sql<boolean>`exists (select 1 from ${participants} known_as join ${activities} known_in
    on ${knownIn.id} = ${knownAs.activityId}
    where ${knownAs.personId} = ${people.id} and ${inArray(knownIn.projectId, staffProjects(viewer))})`;
}
