import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** Requests to hosts are the coordinators' and managers': to everybody else there are none. */
export function canManageVisits(viewer: Viewer, activity: { projectId: string }): boolean {
  return isCoordinatorOf(viewer, activity.projectId);
}
