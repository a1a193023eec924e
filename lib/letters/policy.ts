import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** Letters to hosts, and how they are worded, are the managers' and coordinators' of the project. */
export function canWriteLetters(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId);
}
