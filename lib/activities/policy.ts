import { isCoordinatorOf, isDonorViewerOf, isHelperOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

type Of = { id: string; projectId: string };

export function canCreateActivity(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId);
}

/** Its facts, status, groups and delegations. */
export function canEditActivity(viewer: Viewer, { projectId }: Pick<Of, 'projectId'>): boolean {
  return isCoordinatorOf(viewer, projectId);
}

function isFocalPointIn(viewer: Viewer, { projectId }: Of): boolean {
  return viewer.focalPointOf.some((scope) => scope.projectId === projectId);
}

export const ACTIVITY_PAGES = [
  'overview',
  'agenda',
  'participants',
  'visits',
  'check-in',
  'attendance',
  'reports',
] as const;
export type ActivityPage = (typeof ACTIVITY_PAGES)[number];

/**
 * Whether a page of an activity exists for a viewer with an office in it. The draft agenda and everything with
 * names of all countries is the coordinators'; a focal point has the overview and their own delegation among the
 * participants; a helper has check-in; a donor viewer has what carries no names.
 */
export function canOpenPage(viewer: Viewer, activity: Of, page: ActivityPage): boolean {
  if (isCoordinatorOf(viewer, activity.projectId)) return true;
  return OTHERS[page](viewer, activity);
}

const nobody = () => false;
const isDonorViewer = (viewer: Viewer, { projectId }: Of) => isDonorViewerOf(viewer, projectId);

/** Who else than the coordinators. */
const OTHERS: Record<ActivityPage, (viewer: Viewer, activity: Of) => boolean> = {
  overview: (viewer, activity) =>
    isFocalPointIn(viewer, activity) || isDonorViewer(viewer, activity),
  agenda: nobody,
  participants: isFocalPointIn,
  visits: nobody,
  'check-in': (viewer, { id }) => isHelperOf(viewer, id),
  attendance: nobody,
  reports: isDonorViewer,
};

/** The delegations of all countries in numbers; a focal point sees the own one. */
export function canSeeAllDelegations(
  viewer: Viewer,
  { projectId }: Pick<Of, 'projectId'>,
): boolean {
  return isCoordinatorOf(viewer, projectId) || isDonorViewerOf(viewer, projectId);
}
