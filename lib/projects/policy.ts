import { isCoordinatorOf, isDonorViewerOf, isManagerOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

export function canCreateProject(viewer: Viewer): boolean {
  return viewer.isAdmin;
}

/** Partners, countries, targets. */
export function canEditProject(viewer: Viewer, projectId: string): boolean {
  return isManagerOf(viewer, projectId);
}

/** What the project achieved, in figures without names. */
export function canSeeFigures(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId) || isDonorViewerOf(viewer, projectId);
}

/** The page of the project; `visibleProjects` says the same in SQL. */
export function canOpenProject(viewer: Viewer, projectId: string): boolean {
  return (
    canSeeFigures(viewer, projectId) ||
    viewer.focalPointOf.some((scope) => scope.projectId === projectId)
  );
}
