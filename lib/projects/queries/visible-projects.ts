import { inArray, type SQL, sql } from 'drizzle-orm';
import { projects } from '@/db/schema/projects';
import type { Viewer } from '@/lib/auth/types';

/**
 * A condition on `projects`: the ones whose page the viewer may open. Everything else does not exist for them.
 * Helpers and delegates see their activity, not the project around it.
 */
export function visibleProjects(viewer: Viewer): SQL {
  if (viewer.isAdmin) return sql`true`;
  return inArray(projects.id, [
    ...viewer.managerOf,
    ...viewer.coordinatorOf,
    ...viewer.donorOf,
    ...viewer.focalPointOf.map(({ projectId }) => projectId),
  ]);
}
