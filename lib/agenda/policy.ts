import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { ActivityStatus } from '@/lib/core/vocabulary';

/** The draft is the coordinators' desk: everybody else, focal points and helpers included, reads releases. */
export function canSeeDraft(viewer: Viewer, activity: { projectId: string }): boolean {
  return isCoordinatorOf(viewer, activity.projectId);
}

/** Signing off ends the agenda, too: its attendance is evidence. Reopening opens both. */
export function canEditAgenda(
  viewer: Viewer,
  activity: { projectId: string; status: ActivityStatus },
): boolean {
  return canSeeDraft(viewer, activity) && activity.status !== 'signed_off';
}
