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

/** The visitors with the sealed fields that the host asked for opened, and no others; of those only whom the viewer may know. */
export async function openVisitors(
  { host }: Pick<VisitFacts, 'host'>,
  expected: readonly ExpectedPerson[],
  locale: Locale,
): Promise<Visitor[]> {
  const known = expected.filter(({ mayOpen }) => mayOpen).map(({ personId }) => personId);
  const opened = await openPrivate(known, sealedFields(host.nameListFields));
  return expected.map((person) => {
    const { birthDate, passportNumber } = opened.get(person.personId) ?? {};
    return visitorOf(person, locale, birthDate ?? null, passportNumber ?? null);
  });
}

/** What a list would say if it were made now, without opening anything; null where nobody comes to such a visit. */
export async function checkNameList(
  viewer: Viewer,
  visitId: string,
): Promise<NameListCheck | null> {
  if (!isId(visitId)) return null;
  const expected = await expectedPeople(viewer, visitId);
  const [first] = expected;
  if (!first) return null;
  const visitors = expected.map((person) => {
    const { mayOpen, hasBirthDate, hasPassport } = person;
    return visitorOf(
      person,
      'en',
      mayOpen && hasBirthDate ? '' : null,
      mayOpen && hasPassport ? '' : null,
    );
  });
  return { people: visitors.length, missing: countMissing(first.wanted, visitors) };
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
