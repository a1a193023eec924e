import type {
  CancelledSession,
  DraftSession,
  ReleaseDraft,
  ReleaseSnapshot,
  SnapshotSession,
} from '../types';
import { diffSnapshots, sessionContent } from './diff-snapshots';

/**
 * The release that publishing this draft makes.
 *
 * A session that changed gets the next sequence and the publishing instant; one that did not keeps both, so a
 * calendar that already has it is not disturbed. A session that is gone stays among the cancelled ones of every
 * later release, because a subscriber may look only once a month; if it comes back, its sequence goes on.
 *
 * @param publishedAt ISO 8601 in UTC
 */
export function nextSnapshot(
  previous: ReleaseSnapshot | null,
  draft: ReleaseDraft,
  publishedAt: string,
): ReleaseSnapshot {
  const changed = new Set(diffSnapshots(previous, draft).map(({ sessionId }) => sessionId));
  const published = new Map(previous?.sessions.map((session) => [session.id, session]));
  const cancelled = new Map(previous?.cancelled.map((session) => [session.id, session]));
  const stays = new Set(draft.sessions.map(({ id }) => id));
  const { activity, project, partners, groups, places, travelTimes, travelFactors } = draft;
  return {
    format: 1,
    number: (previous?.number ?? 0) + 1,
    publishedAt,
    firstPublishedAt: previous?.firstPublishedAt ?? publishedAt,
    activity,
    project,
    partners,
    groups,
    places,
    travelTimes,
    ...(travelFactors && { travelFactors }),
    sessions: draft.sessions
      .map((session) => {
        const old = published.get(session.id);
        // Whose visit it is changes nothing for its readers, so neither does its sequence.
        if (old && !changed.has(session.id)) return withVisit(old, session);
        return publishSession(session, old, cancelled.get(session.id), publishedAt);
      })
      .sort(byTime),
    cancelled: [
      ...cancelled.values(),
      ...[...published.values()].map((session) => cancel(session, publishedAt)),
    ]
      .filter(({ id }) => !stays.has(id))
      .sort(byTime),
  };
}

function withVisit(old: SnapshotSession, { siteVisitId }: DraftSession): SnapshotSession {
  return siteVisitId === old.siteVisitId ? old : { ...old, siteVisitId };
}

function publishSession(
  session: DraftSession,
  old: SnapshotSession | undefined,
  cancelled: CancelledSession | undefined,
  publishedAt: string,
): SnapshotSession {
  const last = (old ?? cancelled)?.sequence;
  return {
    ...sessionContent(session),
    sequence: last === undefined ? 0 : last + 1,
    lastModified: publishedAt,
    changedFrom: old ? readersHad(old) : null,
  };
}

function readersHad({ startsAt, endsAt, placeId, groupIds }: SnapshotSession) {
  return { startsAt, endsAt, placeId, groupIds };
}

function cancel(session: SnapshotSession, publishedAt: string): CancelledSession {
  return {
    ...session,
    sequence: session.sequence + 1,
    lastModified: publishedAt,
    changedFrom: null,
  };
}

function byTime(a: DraftSession, b: DraftSession): number {
  return (
    Date.parse(a.startsAt) - Date.parse(b.startsAt) ||
    Date.parse(a.endsAt) - Date.parse(b.endsAt) ||
    (a.id < b.id ? -1 : 1)
  );
}
