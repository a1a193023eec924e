import type { Viewer } from '@/lib/auth/types';

/** Organizations belong to the installation, not to a project. */
export function canCreateOrganization(viewer: Viewer): boolean {
  return viewer.isAdmin;
}
