import { inArray, type SQL } from 'drizzle-orm';
import { activities } from '@/db/schema/activities';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** A condition on `activities`: those whose letters, and visits to write about, the viewer may see. */
export function visibleLetters(viewer: Viewer): SQL | undefined {
  return viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer));
}
