import {
  isCoordinatorOf,
  isDonorViewerOf,
  isHelperOf,
  isManagerOf,
  staffProjects,
} from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** What a decision needs to know of an activity. */
type Scope = { id: string; projectId: string };

/** Coordinators, and the helpers of this activity. */
export function canMark(viewer: Viewer, activity: Scope): boolean {
  return isCoordinatorOf(viewer, activity.projectId) || isHelperOf(viewer, activity.id);
}

/** Attendance with names. */
export function canSeeAttendance(viewer: Viewer, activity: Scope): boolean {
  return isCoordinatorOf(viewer, activity.projectId);
}

/** Attendance by session and country, without names. */
export function canSeeAttendanceFigures(viewer: Viewer, activity: Scope): boolean {
  return canSeeAttendance(viewer, activity) || isDonorViewerOf(viewer, activity.projectId);
}

/** What the donor's auditor relies on is declared final by a manager. */
export function canSignOff(viewer: Viewer, activity: Scope): boolean {
  return isManagerOf(viewer, activity.projectId);
}

/** Files with the marks of whole projects are for their staff. */
export function canExportMarks(viewer: Viewer): boolean {
  return viewer.isAdmin || staffProjects(viewer).length > 0;
}
