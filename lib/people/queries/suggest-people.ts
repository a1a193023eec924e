import { and, isNull } from 'drizzle-orm';
import { database } from '@/db';
import { people } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { romanise } from '@/lib/names/rules/romanise';
import { canAddPeople } from '../policy';
import type { SoughtPerson } from '../schema';
import type { SuggestedPerson } from '../types';
import { findLikelyPeople } from './find-likely-people';
import { knownPeople } from './known-people';
import { says } from './says';
import { visiblePeople } from './visible-people';

const MOST = 5;

/**
 * Whom of the directory somebody may be writing down: by what tells people apart, and else by name among those whom the
 * viewer sees. Nine statements at most, whatever is typed.
 */
export async function suggestPeople(
  viewer: Viewer,
  sought: SoughtPerson,
): Promise<SuggestedPerson[]> {
  if (!canAddPeople(viewer)) return [];
  const likely = (await findLikelyPeople(viewer, [{ key: '', ...sought }])).get('') ?? [];
  const found: SuggestedPerson[] = likely.map(({ reason, person }) => ({ reason, person }));
  const known = new Set(found.map(({ person }) => person.id));
  for (const person of await byName(viewer, sought)) {
    if (!known.has(person.id)) found.push({ reason: 'name', person });
  }
  return found.slice(0, MOST);
}

/** Every word that was typed stands in the name. One short word says too little. */
async function byName(viewer: Viewer, { givenNames, familyName, nativeName }: SoughtPerson) {
  const passport = romanise(`${givenNames} ${familyName}`);
  const words = passport.length > 0 ? passport : romanise(nativeName ?? '');
  if (words.join('').length < 4) return [];
  const db = await database();
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        visiblePeople(viewer),
        isNull(people.erasedAt),
        ...words.map((word) => says([people.nameKey], word)),
      ),
    )
    .limit(MOST);
  const known = await knownPeople(
    viewer,
    rows.map(({ id }) => id),
  );
  return [...known.values()];
}
