import { DAY } from '@/lib/core/zoned-time';
import type { DraftSession, ReleaseSnapshot, SnapshotSession } from '@/lib/releases/types';
import type { Reader } from '../types';

/** Sessions of the reader's group, sessions of everyone, and sessions that name the reader. */
export function isFor(session: Pick<DraftSession, 'groupIds' | 'people'>, reader: Reader): boolean {
  return (
    addresses(session.groupIds, reader.groupId) ||
    session.people.some(({ personId }) => isReader(reader, personId))
  );
}

/** Whether a release means the reader, also where it was published before records of theirs were merged. */
export function isReader({ personId, formerIds = [] }: Reader, id: string): boolean {
  return personId === id || formerIds.includes(id);
}

/** Sessions that the reader had until less than a day ago, as they were: taken out, or given to another group. */
export function lostFor(release: ReleaseSnapshot, reader: Reader, now: number): SnapshotSession[] {
  const removed = release.cancelled.filter((session) => isFor(session, reader));
  const given = release.sessions.flatMap((session) => {
    const { changedFrom: old } = session;
    const isLost = old && addresses(old.groupIds, reader.groupId) && !isFor(session, reader);
    return isLost ? { ...session, ...old } : [];
  });
  return [...removed, ...given].filter((session) => isRecent(session, now));
}

/** Changes are marked for a day. */
export function isRecent({ lastModified }: SnapshotSession, now: number): boolean {
  return Date.parse(lastModified) > now - DAY;
}

export function addresses(groupIds: readonly string[], groupId: string | null): boolean {
  return groupIds.length === 0 || (groupId !== null && groupIds.includes(groupId));
}
