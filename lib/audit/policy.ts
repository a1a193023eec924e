import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/**
 * The history of a project is its staff's: names and addresses stand in it. What is private of a person is masked
 * there and told on the person's own page, to those whom `readablePrivateFields` of people names.
 */
export function canReadHistory(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId);
}
