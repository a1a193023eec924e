import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { database } from '@/db';
import { distinctPeople, people, personPrivate } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { passportName } from '@/lib/people/rules';
import { canSeekDuplicates } from '../policy';
import { findPairs, type LikelyPair, type Lookalike } from '../rules/find-pairs';

/** Pairs of people whom the viewer sees; the older record of each pair first: that one stays. */
export async function undecidedPairs(viewer: Viewer): Promise<LikelyPair[]> {
  return pairsAmong(await everybody(viewer));
}

/** Names of those who are likely the same person as this one, and of whom nobody has said yet that they are not. */
export async function likelyTwins(viewer: Viewer, personId: string): Promise<string[]> {
  if (!canSeekDuplicates(viewer)) return [];
  const people = await everybody(viewer);
  const pairs = await pairsAmong(people);
  const twins = new Set(pairs.flatMap(({ ids }) => (ids.includes(personId) ? ids : [])));
  return people.filter(({ id }) => id !== personId && twins.has(id)).map(passportName);
}

async function everybody(viewer: Viewer): Promise<Lookalike[]> {
  const db = await database();
  return db
    .select({
      id: people.id,
      givenNames: people.givenNames,
      familyName: people.familyName,
      nativeName: people.nativeName,
      country: people.country,
      birth: sql<string | null>`encode(${personPrivate.birthFingerprint}, 'hex')`,
      passport: sql<string | null>`encode(${personPrivate.passportFingerprint}, 'hex')`,
      email: sql<string | null>`lower(${people.email})`,
    })
    .from(people)
    .leftJoin(personPrivate, eq(personPrivate.personId, people.id))
    .where(and(visiblePeople(viewer), isNull(people.erasedAt)))
    .orderBy(asc(people.createdAt), asc(people.id));
}

async function pairsAmong(people: readonly Lookalike[]): Promise<LikelyPair[]> {
  const db = await database();
  const decided = new Set(
    (await db.select().from(distinctPeople)).map(
      ({ firstId, secondId }) => `${firstId} ${secondId}`,
    ),
  );
  return findPairs(people).filter(({ ids }) => !decided.has([...ids].sort().join(' ')));
}
