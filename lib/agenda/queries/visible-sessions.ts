import { and, inArray, isNull, type SQL } from 'drizzle-orm';
import { activities } from '@/db/schema/activities';
import { sessions } from '@/db/schema/agenda';
import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** A condition on `sessions` joined with `activities`: the draft sessions that exist for the viewer. Removed ones are gone. */
export function visibleSessions(viewer: Viewer): SQL | undefined {
  return and(
    isNull(sessions.removedAt),
    viewer.isAdmin ? undefined : inArray(activities.projectId, staffProjects(viewer)),
  );
}
