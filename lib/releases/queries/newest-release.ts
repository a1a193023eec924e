import { type AnyColumn, desc, eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { releases } from '@/db/schema/releases';
import type { ReleaseSnapshot } from '../types';
import { releaseKey, releaseSnapshot } from './release-snapshot';

/**
 * For the column list of a query that decides who may read: the key of the newest release of the activity in
 * that column, null before the first. With `releaseSnapshot` the whole read takes one statement.
 */
export function newestReleaseKeyOf(activityId: AnyColumn): SQL<string | null> {
  // One level deeper than the selection, where drizzle would leave out the name of the column's table.
  return sql<string | null>`(${sql`
    select newest.id || coalesce('@' || newest.blotted_at, '') from releases newest
    where newest.activity_id = ${activityId} order by newest.number desc limit 1`})`;
}

/**
 * The newest release of an activity, or null before the first. One statement, two where this process has not read
 * that release yet. Asks for no viewer: the caller has decided already who may read it.
 */
export async function newestSnapshot(activityId: string): Promise<ReleaseSnapshot | null> {
  const db = await database();
  const [newest] = await db
    .select({ key: releaseKey })
    .from(releases)
    .where(eq(releases.activityId, activityId))
    .orderBy(desc(releases.number))
    .limit(1);
  return newest ? releaseSnapshot(newest.key) : null;
}
