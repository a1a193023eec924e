import { and, eq } from 'drizzle-orm';
import { database } from '@/db';
import { activities } from '@/db/schema/activities';
import { hosts, siteVisits } from '@/db/schema/visits';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { openPrivate } from '@/lib/people/queries/open-private';
import { countMissing, type Visitor } from '../rules/name-list';
import { sealedFields } from '../rules/sealed-fields';
import type { NameListCheck } from '../types';
import { type ExpectedPerson, expectedPeople } from './expected-people';
import type { VisitFacts } from './find-facts';
import { visibleLetters } from './visible-letters';

/**
 * The visitors with the sealed fields that the host asked for opened, and no others. Only those are opened who take part
 * in the activity: that somebody interprets once gives its staff no right to their passport.
 */
export async function openVisitors(
  { host }: Pick<VisitFacts, 'host'>,
  expected: readonly ExpectedPerson[],
  locale: Locale,
): Promise<Visitor[]> {
  const opened = await openPrivate(participantsAmong(expected), sealedFields(host.nameListFields));
  return expected.map((person) => {
    const { birthDate, passportNumber } = opened.get(person.personId) ?? {};
    return visitorOf(person, locale, birthDate ?? null, passportNumber ?? null);
  });
}

/** What a list would say if it were made now, without opening anything; null where there is no such visit. */
export async function checkNameList(
  viewer: Viewer,
  visitId: string,
): Promise<NameListCheck | null> {
  if (!isId(visitId)) return null;
  const db = await database();
  const [found] = await db
    .select({
      visit: {
        id: siteVisits.id,
        activityId: siteVisits.activityId,
        groupId: siteVisits.groupId,
      },
      host: { organizationId: hosts.organizationId },
      fields: hosts.nameListFields,
    })
    .from(siteVisits)
    .innerJoin(activities, eq(activities.id, siteVisits.activityId))
    .innerJoin(hosts, eq(hosts.id, siteVisits.hostId))
    .where(and(eq(siteVisits.id, visitId), visibleLetters(viewer)));
  if (!found) return null;
  const expected = await expectedPeople(found);
  const visitors = expected.map((person) => {
    const mayKnow = person.participantId !== null;
    return visitorOf(
      person,
      'en',
      mayKnow && person.hasBirthDate ? '' : null,
      mayKnow && person.hasPassport ? '' : null,
    );
  });
  return { people: visitors.length, missing: countMissing(found.fields, visitors) };
}

function participantsAmong(expected: readonly ExpectedPerson[]): string[] {
  return expected.filter(({ participantId }) => participantId).map(({ personId }) => personId);
}

function visitorOf(
  person: ExpectedPerson,
  locale: Locale,
  birthDate: string | null,
  passportNumber: string | null,
): Visitor {
  const { organization, organizationName, ...rest } = person;
  return {
    ...rest,
    organization: organization ? localized(organization, locale).text : organizationName,
    birthDate,
    passportNumber,
  };
}
