import { contentOf } from '@/lib/agenda/rules/edits';
import type { EditableSession, NamedVisit, SessionContent } from '@/lib/agenda/types/draft';
import type { DraftEdit } from '@/lib/agenda/types/edits';
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

/** The same once more, elsewhere; a site visit stays with its own session. */
export function copyOf(session: EditableSession, elsewhere: Partial<SessionContent>): DraftEdit {
  const content = { ...contentOf(session), siteVisitId: null, ...elsewhere };
  return { type: 'create', sessionId: crypto.randomUUID(), content };
}

/** A session that begins elsewhere takes as long as before, whatever the clocks do on that day. */
export function movedTimes(
  { start, end }: Pick<SessionContent, 'start' | 'end'>,
  to: (at: number) => number,
): Pick<SessionContent, 'start' | 'end'> {
  if (start === null || end === null) return { start, end };
  const at = to(start);
  return { start: at, end: at + (end - start) };
}
