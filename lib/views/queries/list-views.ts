import { and, asc, eq, type SQL } from 'drizzle-orm';
import { database } from '@/db';
import { savedViews } from '@/db/schema/views';
import type { Viewer } from '@/lib/auth/types';
import type { SavedView } from '../types';

/** A condition on `saved_views`: everybody has their own, and shares one by its address. */
export function ownViews(viewer: Viewer): SQL {
  return eq(savedViews.userId, viewer.userId);
}

/** The viewer's views of an activity, by name. One statement. */
export async function listViews(viewer: Viewer, activityId: string): Promise<SavedView[]> {
  const db = await database();
  return db
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(and(ownViews(viewer), eq(savedViews.activityId, activityId)))
    .orderBy(asc(savedViews.name));
}
