import { sameValue } from '@/lib/core/same-value';
import type { ReleaseDraft, ReleaseSnapshot } from '../types';

/**
 * Whether all that a release says besides its sessions (the activity, its partners, groups, places and roads) is as
 * it was. The status does not count: it follows from publishing and from the calendar.
 */
export function isSameAround(published: ReleaseSnapshot, draft: ReleaseDraft): boolean {
  return sameValue(around(published), around(draft));
}

function around(release: ReleaseDraft) {
  const { activity, project, partners, groups, places, travelTimes, travelFactors } = release;
  const { status: _, ...facts } = activity;
  return { facts, project, partners, groups, places, travelTimes, travelFactors };
}
