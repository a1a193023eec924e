import { staffProjects } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';
import { canReadOutbox } from '@/lib/outbox/policy';
import { canEditPlaces } from '@/lib/places/policy';
import { canManageUsers } from '@/lib/users/policy';

/** Admins, managers and coordinators: those who run activities. */
export function isStaff(viewer: Viewer): boolean {
  return viewer.isAdmin || staffProjects(viewer).length > 0;
}

/** Those for whom the dashboard opens with the figures of a project. */
export function readsFigures(viewer: Viewer): boolean {
  return viewer.isAdmin || viewer.managerOf.length > 0 || viewer.donorOf.length > 0;
}

function hasOffice(viewer: Viewer): boolean {
  return (
    isStaff(viewer) ||
    readsFigures(viewer) ||
    viewer.focalPointOf.length > 0 ||
    viewer.helperOf.length > 0
  );
}

/** Where somebody begins: who only takes part goes to their own itinerary. */
export function homeOf(viewer: Viewer): '/dashboard' | '/my' {
  return viewer.personId && !hasOffice(viewer) ? '/my' : '/dashboard';
}

export type MainPage =
  | 'dashboard'
  | 'projects'
  | 'people'
  | 'hosts'
  | 'places'
  | 'outbox'
  | 'users';

/** The pages in the running head that belong to no project. A helper has the dashboard only. */
export function mainPages(viewer: Viewer): MainPage[] {
  const seesProjects = isStaff(viewer) || readsFigures(viewer) || viewer.focalPointOf.length > 0;
  return [
    'dashboard',
    ...(seesProjects ? (['projects'] as const) : []),
    ...(isStaff(viewer) ? (['people'] as const) : []),
    ...(canEditPlaces(viewer) ? (['hosts', 'places'] as const) : []),
    ...(canReadOutbox(viewer) ? (['outbox'] as const) : []),
    ...(canManageUsers(viewer) ? (['users'] as const) : []),
  ];
}
