import { and, asc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { database } from '@/db';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Activity } from '@/lib/activities/types';
import type { Viewer } from '@/lib/auth/types';
import { canSeeHistory } from '../policy';
import { affectedGroups } from '../rules/diff-snapshots';
import type { AgendaChange, Reader } from '../types';

/**
 * Who has to be told of changes in an activity: those who take part (accepted or confirmed) and, whatever they are
 * there for, the people whom the changed sessions name.
 */
export async function listReaders(
  viewer: Viewer,
  activity: Activity,
  changes: readonly AgendaChange[],
): Promise<Reader[]> {
  if (!canSeeHistory(viewer, activity)) return [];
  const { personIds } = affectedGroups(changes);
  const db = await database();
  return db
    .select({
      personId: people.id,
      takesPart: sql<boolean>`${participants.id} is not null`,
      groupId: participants.groupId,
      name: sql<string>`trim(${people.givenNames} || ' ' || ${people.familyName})`,
      email: people.email,
      locale: people.locale,
    })
    .from(people)
    .leftJoin(
      participants,
      and(
        eq(participants.personId, people.id),
        eq(participants.activityId, activity.id),
        inArray(participants.status, ['accepted', 'confirmed']),
      ),
    )
    .where(
      or(
        isNotNull(participants.id),
        personIds.length > 0
          ? and(inArray(people.id, personIds), isNull(people.mergedIntoId))
          : undefined,
      ),
    )
    .orderBy(asc(people.id));
}
