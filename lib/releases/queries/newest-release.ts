import { type AnyColumn, desc, eq, type SQL, sql } from 'drizzle-orm';
import { database } from '@/db';
import { releases } from '@/db/schema/releases';
import type { ReleaseSnapshot } from '../types';
import { releaseSnapshot } from './release-snapshot';

/**
 * For the column list of a query that decides who may read: the id of the newest release of the activity in
 * that column, null before the first. With `releaseSnapshot` the whole read takes one statement.
 */
export function newestReleaseIdOf(activityId: AnyColumn): SQL<string | null> {
  // One level deeper than the selection, where drizzle would leave out the name of the column's table.
  return sql<string | null>`(${sql`
    select newest.id from releases newest
    where newest.activity_id = ${activityId} order by newest.number desc limit 1`})`;
}

/**
 * The newest release of an activity, or null before the first. One statement, two where this process has not read
 * that release yet. Asks for no viewer: the caller has decided already who may read it.
 */
export async function newestSnapshot(activityId: string): Promise<ReleaseSnapshot | null> {
  const db = await database();
  const [newest] = await db
    .select({ id: releases.id })
    .from(releases)
    .where(eq(releases.activityId, activityId))
    .orderBy(desc(releases.number))
    .limit(1);
  return newest ? releaseSnapshot(newest.id) : null;
}
