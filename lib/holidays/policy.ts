import type { Viewer } from '@/lib/auth/types';
import { canEditPlaces } from '@/lib/places/policy';

/** Decreed holidays are shared by all projects, like the places that they close. */
export function canEditHolidays(viewer: Viewer): boolean {
  return canEditPlaces(viewer);
}
