import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { ActivityStatus } from '@/lib/core/vocabulary';

/** The history of an agenda, with reasons and old versions, is for those who make it. */
export function canSeeHistory(viewer: Viewer, activity: { projectId: string }): boolean {
  return isCoordinatorOf(viewer, activity.projectId);
}

export function canPublish(
  viewer: Viewer,
  activity: { projectId: string; status: ActivityStatus },
): boolean {
  return canSeeHistory(viewer, activity) && activity.status !== 'signed_off';
}
