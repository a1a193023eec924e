import { isCoordinatorOf, isManagerOf } from '@/lib/auth/rules';
import type { Viewer } from '@/lib/auth/types';

/** Whoever asks people for their passports can see until when they are kept. */
export function canSeeRetention(viewer: Viewer, projectId: string): boolean {
  return isCoordinatorOf(viewer, projectId);
}

export function canSetRetention(viewer: Viewer, projectId: string): boolean {
  return isManagerOf(viewer, projectId);
}
