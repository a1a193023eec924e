import { and, eq, sql } from 'drizzle-orm';
import { database } from '@/db';
import { participants } from '@/db/schema/participants';
import { people } from '@/db/schema/people';
import type { Activity } from '@/lib/activities/types';
import type { NamedGroup } from '../types';

/** How many confirmed participants an activity has, in all and in each group, and what they understand. */
export async function countHeads({
  id,
  groups,
}: Activity): Promise<{ headCount: number; groups: NamedGroup[] }> {
  const db = await database();
  const counts = await db
    .select({
      groupId: participants.groupId,
      languages: people.languages,
      count: sql<number>`count(*)::int`,
    })
    .from(participants)
    .innerJoin(people, eq(people.id, participants.personId))
    .where(and(eq(participants.activityId, id), eq(participants.status, 'confirmed')))
    .groupBy(participants.groupId, people.languages);
  const sum = (rows: readonly { count: number }[]) =>
    rows.reduce((total, { count }) => total + count, 0);
  return {
    headCount: sum(counts),
    groups: groups.map(({ id: groupId, name }) => {
      const own = counts.filter((row) => row.groupId === groupId);
      const listeners = own.map(({ languages, count }) => ({ languages, count }));
      return { id: groupId, name, headCount: sum(own), listeners };
    }),
  };
}
