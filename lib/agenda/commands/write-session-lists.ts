import { eq } from 'drizzle-orm';
import { database } from '@/db';
import { sessionGroups, sessionPeople } from '@/db/schema/agenda';
import type { SessionFields } from '../schema';

/** Replaces the groups and people of a session, inside the transaction of the command that saves the session. */
export async function writeSessionLists(
  activityId: string,
  sessionId: string,
  { groupIds, people }: Pick<SessionFields, 'groupIds' | 'people'>,
): Promise<void> {
  const db = await database();
  await db.delete(sessionGroups).where(eq(sessionGroups.sessionId, sessionId));
  await db.delete(sessionPeople).where(eq(sessionPeople.sessionId, sessionId));
  if (groupIds.length > 0) {
    await db
      .insert(sessionGroups)
      .values([...new Set(groupIds)].map((groupId) => ({ activityId, sessionId, groupId })));
  }
  if (people.length > 0) {
    await db
      .insert(sessionPeople)
      .values(people.map((person, position) => ({ sessionId, position, ...person })));
  }
}
