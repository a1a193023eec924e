import type { Viewer } from './types';

export function isManagerOf(viewer: Viewer, projectId: string): boolean {
  return viewer.isAdmin || viewer.managerOf.includes(projectId);
}

/** Managers may do everything that a coordinator may. */
export function isCoordinatorOf(viewer: Viewer, projectId: string): boolean {
  return isManagerOf(viewer, projectId) || viewer.coordinatorOf.includes(projectId);
}

export function isHelperOf(viewer: Viewer, activityId: string): boolean {
  return viewer.helperOf.some((scope) => scope.activityId === activityId);
}

export function isFocalPointOf(viewer: Viewer, projectId: string, country: string): boolean {
  return viewer.focalPointOf.some(
    (scope) => scope.projectId === projectId && scope.country === country,
  );
}

export function isDonorViewerOf(viewer: Viewer, projectId: string): boolean {
  return viewer.donorOf.includes(projectId);
}

/** Ids of the projects whose staff the viewer belongs to; an admin belongs to all and must be asked for first. */
export function staffProjects(viewer: Viewer): string[] {
  return [...new Set([...viewer.managerOf, ...viewer.coordinatorOf])];
}
