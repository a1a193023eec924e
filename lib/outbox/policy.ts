import type { Viewer } from '@/lib/auth/types';

/** Administrators see all mail, managers that of their projects; to everybody else there is no outbox. */
export function canReadOutbox(viewer: Viewer): boolean {
  return viewer.isAdmin || viewer.managerOf.length > 0;
}
