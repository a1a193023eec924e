import { inArray, type SQL } from 'drizzle-orm';
import { activities } from '@/db/schema/activities';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** A condition on `releases` joined with `activities`: the history that exists for the viewer. */
export function visibleReleases(viewer: Viewer): SQL | undefined {
  return viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer));
}
