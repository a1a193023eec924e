import { isManagerOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import type { PersonStanding } from '@/lib/people/types';

/**
 * Who answers for all that is held about somebody, and so may export and erase it: an administrator, and a manager
 * where the person took part in their projects only. Half of somebody's data is nobody's to hand out.
 */
export function canAnswerFor(viewer: Viewer, { participations }: PersonStanding): boolean {
  if (viewer.isAdmin) return true;
  return (
    participations.length > 0 &&
    participations.every(({ projectId }) => isManagerOf(viewer, projectId))
  );
}
