import type { NamedVisit, SessionContent } from '@/lib/agenda/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { SessionKind } from '@/lib/core/vocabulary';

/** All that a new session says before anybody has said more: no time, everyone, no place. */
export function newContent(
  kind: SessionKind,
  title: LocalizedText,
  more: Partial<SessionContent> = {},
): SessionContent {
  return {
    kind,
    title,
    description: null,
    start: null,
    end: null,
    duration: null,
    placeId: null,
    siteVisitId: null,
    groupIds: [],
    people: [],
    languages: [],
    mustFollowSessionId: null,
    vehicleIds: [],
    isTentative: false,
    isPublic: true,
    ...more,
  };
}

/** The session of a site visit that has none yet. */
export function visitContent({
  id,
  topic,
  placeId,
  duration,
  groupIds,
}: NamedVisit): SessionContent {
  return newContent('site_visit', topic, { siteVisitId: id, placeId, duration, groupIds });
}
