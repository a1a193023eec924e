import { inArray, type SQL } from 'drizzle-orm';
import { activities } from '@/db/schema/activities';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** A condition on `site_visits` joined with `activities`: requests to hosts are the coordinators' desk. */
export function visibleVisits(viewer: Viewer): SQL | undefined {
  return viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer));
}
