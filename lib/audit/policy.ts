import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/**
 * The history of a project is its staff's: names and addresses stand in it. Of what is sensitive it tells only that it
 * changed.
 */
export function canReadHistory(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId);
}
