import { isCoordinatorOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { isStaffSomewhere } from '@/lib/people/policy';

/** Looking for people who are in the directory twice is the staff's; whom they find is for `visiblePeople` to say. */
export function canSeekDuplicates(viewer: Viewer): boolean {
  return isStaffSomewhere(viewer);
}

/** Whether two people are one is decided by the staff of every project in which either of them takes part. */
export function canDecideOnPeople(viewer: Viewer, projectIds: Iterable<string>): boolean {
  return (
    isStaffSomewhere(viewer) &&
    [...projectIds].every((projectId) => isCoordinatorOf(viewer, projectId))
  );
}
