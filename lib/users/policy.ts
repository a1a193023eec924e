import type { Viewer } from '@/lib/auth/types';

/** Accounts belong to the installation, so only its administrators see and change them. */
export function canManageUsers(viewer: Viewer): boolean {
  return viewer.isAdmin;
}
