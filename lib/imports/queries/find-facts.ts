import { and, eq, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { delegations } from '@/db/schema/activities';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import type { Country } from '@/lib/core/vocabulary';
import { findLikelyPeople } from '@/lib/people/queries/find-likely-people';
import { knownPeople } from '@/lib/people/queries/known-people';
import type { LikelyPerson } from '@/lib/people/types';
import { namesakesIn } from '../rules/find-namesakes';
import type { DirectoryFacts, ImportedPerson, ImportScope, Likely } from '../types';

type Row = { rowNumber: number; person: ImportedPerson };

/** Whom the directory and the activity know already, as far as the viewer may know it. It decides nothing. */
export async function findFacts(
  viewer: Viewer,
  { activityId, scope }: { activityId: string; scope: ImportScope },
  rows: readonly Row[],
): Promise<DirectoryFacts> {
  const found = await findLikelyPeople(
    viewer,
    rows.map(({ rowNumber, person }) => ({ ...person, key: String(rowNumber) })),
  );
  const taking = await findTaking(activityId);
  const taken = new Set(taking.map(({ personId }) => personId));
  // Whom something surer than a name tells is not looked for by name.
  const open = rows.filter(({ rowNumber }) => !found.has(String(rowNumber)));
  const namesakes = await findNamesakes(viewer, open, taking);
  const likely = rows.flatMap(({ rowNumber, person }) => {
    const sure = (found.get(String(rowNumber)) ?? []).map((one) => toLikely(one, taken));
    const same = (namesakes.get(rowNumber) ?? []).map((namesake, _, all): Likely => {
      // Where nothing else tells people apart, the same name in the same list again is the same person.
      const isSure = all.length === 1 && !person.passportNumber && !person.email;
      return { why: 'name', isSure, person: namesake };
    });
    return sure.length + same.length > 0 ? [[rowNumber, [...sure, ...same]] as const] : [];
  });
  return {
    likely: new Map(likely),
    participants: taken,
    delegations: await findDelegations(activityId),
    scope,
  };
}

/**
 * A passport is one person's, unless the names say that it was mistyped. An address may be an office's, so the name has
 * to be the same; and born on one day with one name is sure enough where nothing would come of it, because that person
 * takes part already.
 */
function toLikely({ reason, name, person }: LikelyPerson, taken: ReadonlySet<string>): Likely {
  const isNamed = name === 'sameName';
  const isSure = {
    passport: name !== 'different',
    email: isNamed,
    birth_date_and_name: isNamed && taken.has(person.id),
  };
  return { why: reason, isSure: isSure[reason], person };
}

async function findNamesakes(
  viewer: Viewer,
  rows: readonly Row[],
  taking: Awaited<ReturnType<typeof findTaking>>,
) {
  const find = namesakesIn(taking);
  const ids = new Map(rows.map(({ rowNumber, person }) => [rowNumber, find(person)]));
  const known = await knownPeople(viewer, [...ids.values()].flat());
  return new Map(
    [...ids].map(([rowNumber, some]) => [rowNumber, some.flatMap((id) => known.get(id) ?? [])]),
  );
}

/** Who takes part in the activity. */
async function findTaking(activityId: string) {
  const db = await database();
  return db
    .select({
      personId: people.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      country: people.country,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .where(and(eq(participants.activityId, activityId), isNull(people.erasedAt)));
}

async function findDelegations(activityId: string): Promise<Map<Country, string>> {
  const db = await database();
  const sending = await db
    .select({ id: delegations.id, country: delegations.country })
    .from(delegations)
    .where(eq(delegations.activityId, activityId));
  return new Map(sending.map(({ id, country }) => [country, id]));
}
