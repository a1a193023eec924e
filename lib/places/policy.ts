import { isCoordinatorOf, staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** Places are shared by all projects, so whoever plans in any of them may see, add and correct them. */
export function canEditPlaces(viewer: Viewer): boolean {
  return viewer.isAdmin || staffProjects(viewer).length > 0;
}

/** Travel times belong to a project: its buses, its hours, its habits. */
export function canSetTravelTime(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId);
}
