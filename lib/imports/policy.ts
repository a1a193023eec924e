import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** Lists are imported by those who may look people up in the directory, because an import does. */
export function canImport(viewer: Viewer, activity: { projectId: string }): boolean {
  return isCoordinatorOf(viewer, activity.projectId);
}
