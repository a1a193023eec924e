import { and, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { database } from '@/db';
import { users } from '@/db/schema/identity';
import { people, personMerges } from '@/db/schema/people';
import type { Viewer } from '@/lib/auth/types';
import { isId } from '@/lib/core/ids';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { canSeekDuplicates } from '../policy';
import type { StandingMerge } from '../types';

/** The records that were merged into this person and are not taken out again, the newest first; for the staff. */
export async function listMerges(viewer: Viewer, personId: string): Promise<StandingMerge[]> {
  if (!canSeekDuplicates(viewer) || !isId(personId)) return [];
  const db = await database();
  const merged = alias(people, 'merged');
  return db
    .select({
      id: personMerges.id,
      mergedId: personMerges.mergedId,
      givenNames: merged.givenNames,
      familyName: merged.familyName,
      nativeName: merged.nativeName,
      country: merged.country,
      mergedAt: personMerges.mergedAt,
      mergedBy: users.name,
    })
    .from(personMerges)
    .innerJoin(people, eq(people.id, personMerges.keptId))
    .innerJoin(merged, eq(merged.id, personMerges.mergedId))
    .leftJoin(users, eq(users.id, personMerges.mergedById))
    .where(
      and(
        eq(personMerges.keptId, personId),
        isNull(personMerges.undoneAt),
        isNull(merged.erasedAt),
        visiblePeople(viewer),
      ),
    )
    .orderBy(desc(personMerges.mergedAt));
}
