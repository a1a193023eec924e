import { inArray, isNotNull } from 'drizzle-orm';
import { database } from '@/db';
import { personPrivate } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { localized } from '@/lib/core/localized';
import type { Locale } from '@/lib/core/vocabulary';
import { openPrivate } from '@/lib/people/queries/open-private';
import { countMissing, type Visitor } from '../rules/name-list';
import { sealedFields } from '../rules/sealed-fields';
import type { NameListCheck } from '../types';
import { type ExpectedPerson, expectedPeople } from './expected-people';
import { findFacts, type VisitFacts } from './find-facts';

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
  const facts = await findFacts(viewer, visitId);
  if (!facts) return null;
  const expected = await expectedPeople(facts);
  const known = await onRecord(participantsAmong(expected));
  const visitors = expected.map((person) => {
    const { birthDate, passportNumber } = known.get(person.personId) ?? {};
    return visitorOf(person, 'en', birthDate ? '' : null, passportNumber ? '' : null);
  });
  return {
    people: visitors.length,
    missing: countMissing(facts.host.nameListFields, visitors),
  };
}

function participantsAmong(expected: readonly ExpectedPerson[]): string[] {
  return expected.filter(({ participantId }) => participantId).map(({ personId }) => personId);
}

async function onRecord(personIds: string[]) {
  const db = await database();
  const rows = await db
    .select({
      id: personPrivate.personId,
      birthDate: isNotNull(personPrivate.birthDate),
      passportNumber: isNotNull(personPrivate.passportNumber),
    })
    .from(personPrivate)
    .where(inArray(personPrivate.personId, personIds));
  return new Map(rows.map((row) => [row.id, row]));
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
