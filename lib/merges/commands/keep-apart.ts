import { and, inArray, isNull } from 'drizzle-orm';
import { database, transaction } from '@/db';
import { distinctPeople, people } from '@/db/schema/people';
import { audit } from '@/lib/audit/commands';
import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { fail, ok, type Result } from '@/lib/core/result';
import { visiblePeople } from '@/lib/people/queries/visible-people';
import { canDecideOnPeople } from '../policy';
import { projectsOf, whereTheyTakePart } from '../queries/where-they-take-part';
import type { KeepApart } from '../schema';

/** Two people who look alike and are two: nobody is asked again. Repeated, it answers ok and changes nothing. */
export async function keepApart(
  viewer: Viewer,
  { personId, otherId }: KeepApart,
): Promise<Result<undefined, 'not_found' | 'forbidden'>> {
  return transaction(async () => {
    const db = await database();
    const both = await db
      .select({ id: people.id })
      .from(people)
      .where(
        and(
          inArray(people.id, [personId, otherId]),
          isNull(people.erasedAt),
          visiblePeople(viewer),
        ),
      );
    if (both.length < 2) return fail('not_found');
    const standings = await whereTheyTakePart([personId, otherId]);
    if (!canDecideOnPeople(viewer, projectsOf(standings.values()))) return fail('forbidden');
    const [firstId = '', secondId = ''] = [personId, otherId].sort();
    const decided = await db
      .insert(distinctPeople)
      .values({ firstId, secondId, decidedAt: now(), decidedById: viewer.userId })
      .onConflictDoNothing()
      .returning({ firstId: distinctPeople.firstId });
    if (decided.length === 0) return ok();
    await audit(
      viewer,
      [
        [firstId, secondId],
        [secondId, firstId],
      ].map(([objectId = '', other]) => ({
        objectType: 'person',
        objectId,
        action: 'kept_apart',
        changes: { otherPerson: { before: null, after: other } },
        personId: objectId,
      })),
    );
    return ok();
  });
}
