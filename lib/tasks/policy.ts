import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** To see what is to do for an activity, to add to it and to tick it. */
export function canKeepTasks(viewer: Viewer, { projectId }: { projectId: string }): boolean {
  return isCoordinatorOf(viewer, projectId);
}
