import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** Quota, nomination deadline and the dates of the steps are agreed by the coordinators. */
export function canEditDelegation(viewer: Viewer, { projectId }: { projectId: string }): boolean {
  return isCoordinatorOf(viewer, projectId);
}
