import { sameValue } from '@/lib/core/same-value';
import type { ReleaseDraft, ReleaseSnapshot } from '../types';

/**
 * Whether all that a release says besides its sessions (the activity, its partners, groups, places and roads) is as
 * it was, and whose visits its sessions are. The status does not count: it follows from publishing and from the calendar.
 */
export function isSameAround(published: ReleaseSnapshot, draft: ReleaseDraft): boolean {
  return sameValue(around(published), around(draft)) && hasSameVisits(published, draft);
}

/** Releases from before do not say whose visit a session is. */
function hasSameVisits({ sessions: before }: ReleaseDraft, { sessions }: ReleaseDraft): boolean {
  const visits = new Map(sessions.map(({ id, siteVisitId }) => [id, siteVisitId ?? null]));
  return before.every(
    ({ id, siteVisitId }) =>
      siteVisitId === undefined || !visits.has(id) || visits.get(id) === siteVisitId,
  );
}

function around(release: ReleaseDraft) {
  const { activity, project, partners, groups, places, travelTimes, travelFactors } = release;
  const { status: _, ...facts } = activity;
  return { facts, project, partners, groups, places, travelTimes, travelFactors };
}
