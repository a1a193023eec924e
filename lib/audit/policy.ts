import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/**
 * The history of a project is its staff's: personal changes stand in it, and they are who may see those
 * (`readablePrivateFields` of people says the same of the person's own page).
 */
export function canReadHistory(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId);
}
