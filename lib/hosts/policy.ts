import type { Viewer } from '@/lib/auth/types';
import { canEditPlaces } from '@/lib/places/policy';

/** Hosts are shared by all projects like the places at which they receive: whoever plans may see and change them. */
export function canEditHosts(viewer: Viewer): boolean {
  return canEditPlaces(viewer);
}
